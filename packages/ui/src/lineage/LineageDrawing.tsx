import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, type ReactNode, useId } from 'react';
import type { LinkComponent } from '../layout/link.ts';
import { LineageAxis } from './LineageAxis.tsx';
import { LineageBar, LineageName, LineageRibbon } from './LineageBar.tsx';
import styles from './LineageDrawing.module.css';
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
  const { ref, width: measured } = useElementSize();
  const width = Math.max(NARROWEST, measured);
  const { bars, ribbons, events, height, scale } = layoutLineage(props, { width, from, until, day });
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
            <g transform={`translate(${scale.x(day)},0)`} className={styles.day}>
              <line y1={24} y2={height} />
              <circle cy={24} r={4} />
              <text
                className={styles.dayName}
                y={14}
                textAnchor={scale.x(day) > width - 60 ? 'end' : scale.x(day) < 60 ? 'start' : 'middle'}
              >
                {formatDay(day)}
              </text>
            </g>
          </svg>
        ) : null}
      </div>
      <figcaption>
        <details className={styles.story}>
          <summary>{storyLabel}</summary>
          <ol id={`${id}-story`}>
            {story.map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  );
};
