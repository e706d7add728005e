import { ProgrammePage } from '@danvan/app-kit/programme/programme';
import { useParams } from 'react-router';
import { paths } from '../../../paths.ts';

/** One programme, and how the provinces stand in it. */
export const ProgrammeScreen = () => {
  const { id = '' } = useParams();
  return <ProgrammePage listPath={paths.programmes} withProvinces reviewPath={paths.review(id)} />;
};
