export * from './ProgrammePicker.tsx';
