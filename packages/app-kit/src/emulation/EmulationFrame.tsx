import { PagesFrame } from '../frame/PagesFrame.tsx';
import { useEmulationText } from './use-emulation-text.ts';

/** Where every app shows the emulation work. */
export const EMULATION_PATHS = {
  rounds: '/dot-cham',
  clusters: '/cum-thi-dua',
  criteria: '/tieu-chi',
  commendations: '/khen-thuong',
} as const;

/** The pages of emulation: rounds, clusters, rules, commendation. */
export const EmulationFrame = () => {
  const t = useEmulationText();
  const pages = [
    { label: t('emulation.rounds'), path: EMULATION_PATHS.rounds },
    { label: t('emulation.clusters'), path: EMULATION_PATHS.clusters },
    { label: t('emulation.criteria'), path: EMULATION_PATHS.criteria },
    { label: t('emulation.commendations'), path: EMULATION_PATHS.commendations },
  ];
  return <PagesFrame label={t('emulation.title')} pages={pages} />;
};
