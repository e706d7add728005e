import { NavLink, Outlet } from 'react-router';
import { useWorkingPath } from '../address/use-working-path.ts';
import styles from './PagesFrame.module.css';

type Props = {
  readonly label: string;
  readonly pages: readonly { readonly label: string; readonly path: string }[];
};

/** Pages that share one place of the navigation, with the way from one to the other above them. */
export const PagesFrame = ({ label, pages }: Props) => {
  const workingPath = useWorkingPath();
  return (
    <>
      <nav aria-label={label} className={styles.pages}>
        {pages.map((page) => (
          <NavLink key={page.path} to={workingPath(page.path)} className={styles.page ?? ''}>
            {page.label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
};
