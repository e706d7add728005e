import { PagesFrame } from '@danvan/app-kit';
import { useText } from '../../language/use-text.ts';
import { paths } from '../../paths.ts';

/** What the unit has to show: its models, and what it did. */
export const ModelsFrame = () => {
  const t = useText();
  const pages = [
    { label: t('nav.models'), path: paths.models },
    { label: t('nav.activities'), path: paths.activities },
  ];
  return <PagesFrame label={t('nav.models')} pages={pages} />;
};
