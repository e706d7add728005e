import type { LinkComponent } from '../layout/link.ts';
import styles from './LineageDrawing.module.css';
import type { Bar, Ribbon } from './layout.ts';

type NameProps = {
  readonly bar: Bar;
  readonly focusId: string;
  readonly width: number;
  readonly href: string | undefined;
  readonly linkComponent: LinkComponent | undefined;
};

const ROOM_FOR_NAME = 190;

/** A unit through its time. */
export const LineageBar = ({ bar, focusId }: Pick<NameProps, 'bar' | 'focusId'>) => (
  <rect
    x={bar.x1}
    y={bar.y - bar.thickness / 2}
    width={bar.x2 - bar.x1}
    height={bar.thickness}
    fill={barColour(bar, focusId)}
  />
);

/** The name above a bar; drawn after all bars, so that nothing covers it. */
export const LineageName = ({ bar, focusId, width, href, linkComponent: Link }: NameProps) => {
  const atRight = bar.x1 > width - ROOM_FOR_NAME;
  const name = (
    <text
      x={atRight ? bar.x2 : bar.x1 + 2}
      y={bar.y - bar.thickness / 2 - 5}
      textAnchor={atRight ? 'end' : 'start'}
    >
      {bar.name}
    </text>
  );
  return (
    <g
      className={styles.bar}
      data-alive={bar.isAlive}
      data-focus={bar.id === focusId}
      data-link={href !== undefined}
    >
      {href && Link ? <Link href={href}>{name}</Link> : name}
    </g>
  );
};

const barColour = (bar: Bar, focusId: string): string => {
  if (bar.id === focusId) return bar.isAlive ? '#0b4d56' : '#7ba5aa';
  return bar.isAlive ? '#3f8c93' : '#b4c6c6';
};

type RibbonProps = { readonly id: string; readonly ribbon: Ribbon; readonly focusId: string };

/** One unit turning into another: the colour of the one flows into the colour of the other. */
export const LineageRibbon = ({ id, ribbon, focusId }: RibbonProps) => (
  <>
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      x1={ribbon.from.x2}
      x2={ribbon.to.x1}
      y1={0}
      y2={0}
    >
      <stop offset="0" stopColor={barColour(ribbon.from, focusId)} />
      <stop offset="1" stopColor={barColour(ribbon.to, focusId)} />
    </linearGradient>
    <path d={ribbon.path} fill={`url(#${id})`} className={styles.ribbon} data-whole={ribbon.isWhole} />
  </>
);
