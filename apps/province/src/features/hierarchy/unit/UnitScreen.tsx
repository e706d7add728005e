import { UnitPage } from '@danvan/app-kit/unit-page';
import { useParams } from 'react-router';

/** A unit through time: the view that all apps share. */
export const UnitScreen = () => {
  const { unitId = '' } = useParams();
  return <UnitPage unitId={unitId} unitPath={(id) => `/don-vi/${id}`} listPath="/don-vi" />;
};
