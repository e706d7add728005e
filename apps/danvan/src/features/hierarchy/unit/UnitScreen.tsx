import { UnitPage } from '@danvan/app-kit/unit-page';
import { useParams } from 'react-router';
import { paths } from '../../../paths.ts';

/** A unit through time. */
export const UnitScreen = () => {
  const { unitId = '' } = useParams();
  return <UnitPage unitId={unitId} unitPath={paths.unit} listPath={paths.units} />;
};
