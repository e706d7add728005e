export * from './AttachmentList.tsx';
export * from './Attachments.tsx';
