import { type ProgrammeLinks, ProgrammePage } from '@danvan/app-kit/programme/programme';
import { paths } from '../../../paths.ts';

const LINKS: ProgrammeLinks = {
  list: paths.programmes,
  parts: {
    tasks: (id) => `${paths.home}?chuong-trinh=${encodeURIComponent(id)}`,
    meetings: (id) => `${paths.meetings}?programme=${encodeURIComponent(id)}`,
  },
  review: paths.review,
};

/** One programme, and how the provinces stand in it. */
export const ProgrammeScreen = () => <ProgrammePage links={LINKS} withProvinces />;
