import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, type ReactNode, useId } from 'react';
import type { TimeScale } from '../lineage/time-scale.ts';
import styles from './DayDrawing.module.css';

/** What a drawing along time comes to at a width. */
export type DrawnAlongTime = {
  readonly height: number;
  readonly scale: TimeScale;
  readonly drawing: ReactNode;
};

export type DayDrawingProps = {
  /** What is drawn, e.g. "Công an tỉnh Quảng Ngãi từ năm 2010 đến nay". */
  readonly title: string;
  /** The same in words: read instead of the picture. */
  readonly story: ReactNode;
  readonly storyLabel: string;
  readonly narrowest: number;
  /** The day looked at. */
  readonly day: string;
  /** A click or a drag in the drawing looks at another day. */
  readonly onDay?: ((day: string) => void) | undefined;
  readonly formatDay: (day: string) => string;
  readonly draw: (width: number) => DrawnAlongTime;
};

/** The frame of a drawing along time: as wide as its place, the day looked at is a line through it, its story below. */
export const DayDrawing = (props: DayDrawingProps) => {
  const { title, story, storyLabel, narrowest, day, onDay, formatDay, draw } = props;
  const id = useId();
  const { ref, width: measured } = useElementSize();
  const width = Math.max(narrowest, measured);
  const { height, scale, drawing } = draw(width);
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
            {drawing}
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

/** Nearer than this to an edge the day's words would be cut. */
const EDGE = 60;

const DayLine = ({ x, width, height, words }: DayLineProps) => (
  <g transform={`translate(${x},0)`} className={styles.day}>
    <line y1={23} y2={height} />
    <circle cy={23} r={4} />
    <text y={13} textAnchor={x > width - EDGE ? 'end' : x < EDGE ? 'start' : 'middle'}>
      {words}
    </text>
  </g>
);
