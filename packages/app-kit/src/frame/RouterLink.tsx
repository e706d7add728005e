import type { LinkProps } from '@danvan/ui';
import { Link } from 'react-router';

/** The router's link in the shape that ui asks for. */
export const RouterLink = ({ href, ...rest }: LinkProps) => <Link to={href} {...rest} />;
