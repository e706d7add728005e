import { PeriodPicker, UnitPicker, useSession } from '@danvan/app-kit';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import styles from './WorkingContext.module.css';

/** Pages that follow the unit and the period of the top bar; all others are of one's own unit or of one report. */
const FOLLOWING = ['/tien-do', '/tong-hop', '/don-vi/'];

/** The unit and the period one works in; to be switched only where the page follows. */
export const WorkingContext = () => {
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (FOLLOWING.some((path) => pathname.startsWith(path))) {
    return (
      <>
        <UnitPicker />
        <PeriodPicker />
      </>
    );
  }
  return (
    <span className={styles.unit}>
      <IconBuildingCommunity size={16} stroke={1.7} aria-hidden />
      {viewer.unit.name}
    </span>
  );
};
