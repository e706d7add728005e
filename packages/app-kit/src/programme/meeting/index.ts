export * from './MeetingForm.tsx';
export * from './MeetingPage.tsx';
export * from './meeting.graphql.ts';
export * from './meeting-tone.ts';
export * from './use-meeting-text.ts';
export * from './use-total-text.ts';
