import type { LinkProps } from '@danvan/ui';
import { Link } from 'react-router';
import { useWorkingPath } from '../address/use-working-path.ts';

/** The router's link in the shape that ui asks for; takes the unit and period one works in along. */
export const RouterLink = ({ href, ...rest }: LinkProps) => {
  const workingPath = useWorkingPath();
  return <Link to={workingPath(href)} {...rest} />;
};
