import { type ProgrammeLinks, ProgrammePage } from '@danvan/app-kit/programme/programme';
import { paths } from '../../../paths.ts';

const LINKS: ProgrammeLinks = {
  list: paths.programmes,
  parts: {
    tasks: (id) => `${paths.followUp}?chuong-trinh=${encodeURIComponent(id)}`,
  },
};

/** One programme, and how the provinces stand in it. */
export const ProgrammeScreen = () => <ProgrammePage links={LINKS} withProvinces />;
