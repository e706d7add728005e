export * from './FollowUpPage.tsx';
