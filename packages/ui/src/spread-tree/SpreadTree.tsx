import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, type ReactNode, useId } from 'react';
import type { LinkComponent } from '../layout/link.ts';
import { timeScale } from '../lineage/time-scale.ts';
import { layoutSpread, spreadHeight } from './layout.ts';
import type { SpreadPoint, SpreadRoot } from './model.ts';
import { SpreadLine } from './SpreadLine.tsx';
import styles from './SpreadTree.module.css';
import { SpreadYears } from './SpreadYears.tsx';

export type SpreadTreeProps = {
  /** What is drawn, e.g. "“Tiếng kẻng an ninh” đã đi đến đâu". */
  readonly title: string;
  readonly root: SpreadRoot;
  readonly points: readonly SpreadPoint[];
  /** The last day of the drawing. */
  readonly until: string;
  /** The day looked at. */
  readonly day: string;
  /** A click or a drag in the drawing looks at another day. */
  readonly onDay?: (day: string) => void;
  /** The page of the unit of a point; names become links. */
  readonly hrefOf?: (id: string) => string | undefined;
  readonly linkComponent?: LinkComponent;
  readonly formatDay: (day: string) => string;
  /** "dừng 01/02/2026", in the words of the caller. */
  readonly stoppedOn: (day: string) => string;
  /** The same in words, as a nested list: read instead of the picture. */
  readonly story: ReactNode;
  readonly storyLabel: string;
};

const NARROWEST = 330;
const MARGIN = 12;

const isAt = (day: string, { from, until }: Pick<SpreadPoint, 'from' | 'until'>): boolean =>
  from <= day && (until === null || day < until);

/** Where something went: each place a line along time that branches off its origin; the day looked at is a line through. */
export const SpreadTree = (props: SpreadTreeProps) => {
  const { title, root, points, until, day, onDay, formatDay, stoppedOn, story, storyLabel } = props;
  const id = useId();
  const { ref, width: measured } = useElementSize();
  const width = Math.max(NARROWEST, measured);
  const days = [root.from, until, ...points.map(({ from }) => from)];
  const scale = timeScale(days, MARGIN, width - MARGIN);
  const branches = layoutSpread(root, points, { scale, until });
  const height = spreadHeight(branches.length);
  const byId = new Map(points.map((point) => [point.id, point]));
  const lookAt = (event: PointerEvent<SVGSVGElement>) => {
    const isDrag = event.type === 'pointermove' && event.buttons === 1;
    if (!onDay || (event.type === 'pointermove' && !isDrag)) return;
    onDay(scale.day(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  return (
    <figure className={styles.figure}>
      <div ref={ref} className={styles.scroll}>
        {measured > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a drawing is no field set
          <svg
            role="group"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-story`}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            className={styles.drawing}
            data-movable={onDay !== undefined}
            onPointerDown={lookAt}
            onPointerMove={lookAt}
          >
            <title id={`${id}-title`}>{title}</title>
            <SpreadYears from={root.from} until={until} height={height} x={scale.x} />
            {branches.toReversed().map((branch) => (
              <SpreadLine
                key={branch.id}
                branch={branch}
                width={width}
                isRoot={branch.id === ''}
                isAlive={isAt(day, byId.get(branch.id) ?? root)}
                stopped={branch.stoppedOn === null ? null : stoppedOn(branch.stoppedOn)}
                href={props.hrefOf?.(branch.id)}
                linkComponent={props.linkComponent}
              />
            ))}
            <DayLine x={scale.x(day)} width={width} height={height} words={formatDay(day)} />
          </svg>
        ) : null}
      </div>
      <figcaption>
        <details className={styles.story}>
          <summary>{storyLabel}</summary>
          <div id={`${id}-story`}>{story}</div>
        </details>
      </figcaption>
    </figure>
  );
};

type DayLineProps = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly words: string;
};

const DayLine = ({ x, width, height, words }: DayLineProps) => (
  <g transform={`translate(${x},0)`} className={styles.day}>
    <line y1={22} y2={height} />
    <circle cy={22} r={4} />
    <text y={13} textAnchor={x > width - 60 ? 'end' : x < 60 ? 'start' : 'middle'}>
      {words}
    </text>
  </g>
);
