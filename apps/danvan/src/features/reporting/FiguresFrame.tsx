import { useWorkingPath } from '@danvan/app-kit';
import { NavLink, Outlet } from 'react-router';
import { useText } from '../../language/use-text.ts';
import { paths } from '../../paths.ts';
import styles from './FiguresFrame.module.css';

/** The pages of figures, with the way from one to the other above them. */
export const FiguresFrame = () => {
  const t = useText();
  const workingPath = useWorkingPath();
  const pages = [
    { label: t('nav.joint'), path: paths.figures },
    { label: t('nav.progress'), path: paths.progress },
    { label: t('nav.table'), path: paths.table },
    { label: t('nav.decade'), path: paths.decade },
    { label: t('nav.units'), path: paths.units },
  ];
  return (
    <>
      <nav aria-label={t('nav.figures')} className={styles.pages}>
        {pages.map(({ label, path }) => (
          <NavLink key={path} to={workingPath(path)} className={styles.page ?? ''}>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
};
