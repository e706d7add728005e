import { RankShift } from '@danvan/ui';
import type { Outline, ShiftRow } from '../engine/protocol.ts';
import { rankChange } from '../shift-of.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import type { WhatIfTable } from '../what-if.graphql.ts';
import { useScore } from './use-score.ts';

type Props = {
  readonly table: WhatIfTable;
  readonly outline: Outline;
  readonly rows: readonly ShiftRow[];
  readonly groupName: string;
};

/** More lines than this are no picture any more; the table has them all. */
const MOST = 60;

/** The places now and supposed, with a line from one to the other; nothing where a set has no places. */
export const ShiftPicture = ({ table, outline, rows, groupName }: Props) => {
  const t = useWhatIfText();
  const score = useScore(outline.places);
  if (rows.length > MOST || rows.every(({ before, after }) => before.rank === null && after.rank === null))
    return null;
  const names = new Map(table.subjects.map(({ id, name }) => [id, name]));
  const count = (kind: string) => rows.filter((row) => rankChange(row).kind === kind).length;
  return (
    <div className={styles.picture}>
      <RankShift
        label={t('whatIf.picture', { group: groupName, up: count('up'), down: count('down') })}
        beforeLabel={t('whatIf.before')}
        afterLabel={t('whatIf.after')}
        noRank={t('whatIf.noRank')}
        lines={rows.map(({ subject, before, after }) => ({
          key: subject,
          name: names.get(subject) ?? subject,
          before: before.rank,
          after: after.rank,
          beforeNote: score(before.total),
          afterNote: score(after.total),
        }))}
      />
    </div>
  );
};
