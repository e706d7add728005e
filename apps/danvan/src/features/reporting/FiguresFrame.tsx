import { PagesFrame } from '@danvan/app-kit';
import { useText } from '../../language/use-text.ts';
import { paths } from '../../paths.ts';

/** The pages of figures. */
export const FiguresFrame = () => {
  const t = useText();
  const pages = [
    { label: t('nav.joint'), path: paths.figures },
    { label: t('nav.progress'), path: paths.progress },
    { label: t('nav.table'), path: paths.table },
    { label: t('nav.decade'), path: paths.decade },
    { label: t('nav.units'), path: paths.units },
  ];
  return <PagesFrame label={t('nav.figures')} pages={pages} />;
};
