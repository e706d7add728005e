import { type ReactNode, useId } from 'react';
import { DayDrawing, type DrawnAlongTime } from '../day-drawing/DayDrawing.tsx';
import type { LinkComponent } from '../layout/link.ts';
import { LineageAxis } from './LineageAxis.tsx';
import { LineageBar, LineageName, LineageRibbon } from './LineageBar.tsx';
import { layoutLineage } from './layout.ts';
import type { LineageInput } from './model.ts';

export type LineageDrawingProps = LineageInput & {
  /** What is drawn, e.g. "Công an tỉnh Quảng Ngãi từ năm 2010 đến nay". */
  readonly title: string;
  /** The same in sentences, one for each act: read instead of the picture. */
  readonly story: readonly { readonly key: string; readonly words: ReactNode }[];
  readonly storyLabel: string;
  /** The unit in question. */
  readonly focusId: string;
  readonly from: string;
  readonly until: string;
  /** The day looked at. */
  readonly day: string;
  /** A click or a drag in the drawing looks at another day. */
  readonly onDay?: (day: string) => void;
  /** The page of a unit; names become links. */
  readonly hrefOf?: (id: string) => string;
  readonly linkComponent?: LinkComponent;
  readonly formatDay: (day: string) => string;
};

const NARROWEST = 340;

/** Units as bars along time, merging and splitting; the day looked at is a line through them. */
export const LineageDrawing = (props: LineageDrawingProps) => {
  const { title, story, storyLabel, focusId, from, until, day, onDay, formatDay } = props;
  const id = useId();
  const draw = (width: number): DrawnAlongTime => {
    const { bars, ribbons, events, height, scale } = layoutLineage(props, { width, from, until, day });
    const drawing = (
      <>
        <LineageAxis
          events={events}
          height={height}
          from={from}
          until={until}
          scale={scale}
          formatDay={formatDay}
        />
        {ribbons.map((ribbon, index) => (
          <LineageRibbon key={ribbon.key} id={`${id}-${index}`} ribbon={ribbon} focusId={focusId} />
        ))}
        {bars.map((bar) => (
          <LineageBar key={bar.id} bar={bar} focusId={focusId} />
        ))}
        {bars.map((bar) => (
          <LineageName
            key={bar.id}
            bar={bar}
            focusId={focusId}
            width={width}
            href={bar.id === focusId ? undefined : props.hrefOf?.(bar.id)}
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
      story={
        <ol>
          {story.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ol>
      }
      storyLabel={storyLabel}
      narrowest={NARROWEST}
      day={day}
      onDay={onDay}
      formatDay={formatDay}
      draw={draw}
    />
  );
};
