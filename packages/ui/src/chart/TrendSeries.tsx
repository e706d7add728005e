import styles from './TrendChart.module.css';
import { trendPath } from './trend-scale.ts';

type Point = { readonly x: number; readonly y: number; readonly words: string };
type Props = { readonly index: number; readonly name: string; readonly points: readonly (Point | null)[] };

const SIGNS = [
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  'M-4,-4h8v8h-8z',
  'M0,-5L5,4H-5z',
  'M0,-5L5,0L0,5L-5,0z',
  'M-5,-4H5L0,5z',
  'M-5,-1.5h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z',
] as const;

/** One line with its own sign. */
export const TrendSeries = ({ index, name, points }: Props) => {
  const series = index % SIGNS.length;
  return (
    <g className={styles.series} data-series={series + 1}>
      <path d={trendPath(points)} className={styles.line} />
      {points.map((point) =>
        point ? (
          <path
            key={point.words}
            d={SIGNS[series]}
            transform={`translate(${point.x},${point.y})`}
            className={styles.sign}
          >
            <title>{`${name}, ${point.words}`}</title>
          </path>
        ) : null,
      )}
    </g>
  );
};
