import { useElementSize } from '@mantine/hooks';
import styles from './TrendChart.module.css';
import { TrendSeries } from './TrendSeries.tsx';
import { labelStep, trendScale } from './trend-scale.ts';

export type TrendLine = {
  readonly key: string;
  readonly name: string;
  /** One for each label; null is a gap. */
  readonly values: readonly (number | null)[];
};

export type TrendChartProps = {
  readonly label: string;
  /** Periods, in order. */
  readonly labels: readonly string[];
  readonly lines: readonly TrendLine[];
  readonly formatValue: (value: number) => string;
  readonly height?: number;
  /** Head of the first column in the table that stands for the drawing. */
  readonly labelsName: string;
};

/** Figures through time: lines told apart by sign as well as by colour, with the same figures as a hidden table. */
export const TrendChart = ({
  label,
  labels,
  lines,
  formatValue,
  height = 200,
  labelsName,
}: TrendChartProps) => {
  const { ref, width } = useElementSize();
  const box = { left: 48, right: width - 12, top: 12, bottom: height - 24 };
  const scale = trendScale(
    lines.flatMap((line) => line.values),
    labels,
    box,
  );
  const step = labelStep(labels.length, width - 60, 64);
  return (
    <figure ref={ref} className={styles.figure}>
      {width > 0 ? (
        <svg width={width} height={height} className={styles.drawing} aria-hidden>
          {scale.ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${scale.y(tick)})`}>
              <line x1={box.left} x2={box.right} className={styles.grid} />
              <text x={box.left - 8} y={4} textAnchor="end">
                {formatValue(tick)}
              </text>
            </g>
          ))}
          {labels.map((each, index) =>
            index % step === 0 ? (
              <text key={each} x={scale.x(each)} y={height - 6} textAnchor="middle">
                {each}
              </text>
            ) : null,
          )}
          {lines.map((line, index) => (
            <TrendSeries
              key={line.key}
              index={index}
              name={line.name}
              points={line.values.map((value, at) => {
                const each = labels[at] ?? '';
                return value === null
                  ? null
                  : { x: scale.x(each), y: scale.y(value), words: `${each}: ${formatValue(value)}` };
              })}
            />
          ))}
        </svg>
      ) : null}
      {lines.length > 1 ? (
        <div className={styles.legend} aria-hidden>
          {lines.map((line, index) => (
            <span key={line.key} className={styles.key}>
              <svg width={14} height={14} aria-hidden>
                <TrendSeries index={index} name={line.name} points={[{ x: 7, y: 7, words: line.name }]} />
              </svg>
              {line.name}
            </span>
          ))}
        </div>
      ) : null}
      <table className={styles.hidden}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{labelsName}</th>
            {lines.map((line) => (
              <th key={line.key} scope="col">
                {line.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((each, at) => (
            <tr key={each}>
              <th scope="row">{each}</th>
              {lines.map((line) => {
                const value = line.values[at];
                return (
                  <td key={line.key}>{value === null || value === undefined ? '–' : formatValue(value)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
};
