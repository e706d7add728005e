import { PagesFrame, useMay } from '@danvan/app-kit';
import { useText } from '../../language/use-text.ts';

/** What a province looks at of the units below it: who has reported, and what it comes to. */
export const BelowFrame = () => {
  const t = useText();
  const sums = useMay('VIEW_ROLLUP');
  const pages = [
    { label: t('nav.progress'), path: '/tien-do' },
    ...(sums ? [{ label: t('nav.rollup'), path: '/tong-hop' }] : []),
  ];
  return <PagesFrame label={t('nav.below')} pages={pages} />;
};
