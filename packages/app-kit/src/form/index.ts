export * from './ActForm.tsx';
export * from './ChosenField.tsx';
export * from './DayInput.tsx';
export { readTypedDay } from './typed-day.ts';
export * from './UnitDialog.tsx';
export * from './UnitsField.tsx';
export * from './VisibilityField.tsx';
