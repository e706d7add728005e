import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep blue-green; shade 7 carries white text at 7:1. */
const accent: MantineColorsTuple = [
  '#eaf5f5',
  '#d3e8e9',
  '#a9d1d4',
  '#7bb8bd',
  '#4f9ea5',
  '#2f868e',
  '#17707a',
  '#0f5f69',
  '#0b4d56',
  '#083c44',
];

/** Greys with a little warmth; from shade 6 on they carry text on white (5.6:1). */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f3f2ee',
  '#e8e6e1',
  '#d8d5ce',
  '#b9b5ac',
  '#8f8b82',
  '#6b675f',
  '#4f4c46',
  '#35332f',
  '#1f1e1b',
];

const red: MantineColorsTuple = [
  '#fcebe9',
  '#f8d5d2',
  '#efaaa5',
  '#e57d76',
  '#d9544b',
  '#c9382f',
  '#b92a22',
  '#a8221b',
  '#8c1a14',
  '#70130e',
];

const FONTS = '"Be Vietnam Pro", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

/** The look of all three apps: quiet, dense, exact. */
export const theme = createTheme({
  colors: { accent, gray, red },
  primaryColor: 'accent',
  primaryShade: 7,
  black: '#1f1e1b',
  fontFamily: FONTS,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  headings: {
    fontFamily: FONTS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false } },
    Modal: {
      defaultProps: {
        centered: true,
        radius: 8,
        overlayProps: { color: '#1f1e1b', backgroundOpacity: 0.36 },
        transitionProps: { duration: 120 },
      },
      styles: { title: { fontWeight: 600, fontSize: '16px', lineHeight: '24px' } },
    },
    InputWrapper: { styles: { label: { marginBottom: 4 } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
  },
});

/** Names the closing button of dialogs in the language shown. */
export const withCloseLabel = (label: string) =>
  createTheme({ components: { Modal: { defaultProps: { closeButtonProps: { 'aria-label': label } } } } });
