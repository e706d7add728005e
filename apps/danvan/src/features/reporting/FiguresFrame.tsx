import { PagesFrame, useMay } from '@danvan/app-kit';
import { useText } from '../../language/use-text.ts';
import { paths } from '../../paths.ts';

/** The pages of figures, for whoever may see them, and what the published sources tell. */
export const FiguresFrame = () => {
  const t = useText();
  const mayFigures = useMay('VIEW_ROLLUP');
  const figures = [
    { label: t('nav.joint'), path: paths.figures },
    { label: t('nav.progress'), path: paths.progress },
    { label: t('nav.table'), path: paths.table },
    { label: t('nav.decade'), path: paths.decade },
    { label: t('nav.units'), path: paths.units },
  ];
  const pages = [...(mayFigures ? figures : []), { label: t('nav.stories'), path: paths.stories }];
  return <PagesFrame label={t('nav.figures')} pages={pages} />;
};
