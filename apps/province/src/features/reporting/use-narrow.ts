import { useMediaQuery } from '@mantine/hooks';

/** A phone held upright: tables fold, the period before stands under the name. */
export const useNarrow = (): boolean =>
  useMediaQuery('screen and (max-width: 720px)', false, { getInitialValueInEffect: false });
