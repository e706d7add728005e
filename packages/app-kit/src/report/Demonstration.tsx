import { DemonstrationMark } from '@danvan/ui';
import { useKitText } from '../language/use-text.ts';

/** "dữ liệu minh họa" when what is shown was made up to show the system; nothing otherwise. */
export const Demonstration = ({ when }: { readonly when: boolean }) => {
  const t = useKitText();
  return when ? <DemonstrationMark word={t('kit.demonstration')} /> : null;
};
