import type { ComponentType, MouseEventHandler, ReactNode } from 'react';

/** What ui asks of a link: the app brings its router's. */
export type LinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
};
export type LinkComponent = ComponentType<LinkProps>;
