import type { ReactNode } from 'react';
import { DayDrawing, type DrawnAlongTime } from '../day-drawing/DayDrawing.tsx';
import type { LinkComponent } from '../layout/link.ts';
import { timeScale } from '../lineage/time-scale.ts';
import { layoutSpread, spreadHeight } from './layout.ts';
import type { SpreadPoint, SpreadRoot } from './model.ts';
import { SpreadLine } from './SpreadLine.tsx';
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
  const byId = new Map(points.map((point) => [point.id, point]));
  const days = [root.from, until, ...points.map(({ from }) => from)];
  const draw = (width: number): DrawnAlongTime => {
    const scale = timeScale(days, MARGIN, width - MARGIN);
    const branches = layoutSpread(root, points, { scale, until });
    const height = spreadHeight(branches.length);
    const drawing = (
      <>
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
      </>
    );
    return { height, scale, drawing };
  };
  return (
    <DayDrawing
      title={title}
      story={story}
      storyLabel={storyLabel}
      narrowest={NARROWEST}
      day={day}
      onDay={onDay}
      formatDay={formatDay}
      draw={draw}
    />
  );
};
