import { PagesFrame } from '@danvan/app-kit';
import { useText } from '../../language/use-text.ts';
import { paths } from '../../paths.ts';

/** The pages of figures: the national table, who reports, and when. */
export const FiguresFrame = () => {
  const t = useText();
  const pages = [
    { label: t('nav.table'), path: paths.table },
    { label: t('nav.periods'), path: paths.periods },
    { label: t('nav.units'), path: paths.units },
  ];
  return <PagesFrame label={t('nav.figures')} pages={pages} />;
};
