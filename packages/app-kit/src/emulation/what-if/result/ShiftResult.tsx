import { Section } from '@danvan/ui';
import { NativeSelect } from '@mantine/core';
import type { Answer, Outline } from '../engine/protocol.ts';
import { groupsOf } from '../groups-of.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import type { WhatIfTable } from '../what-if.graphql.ts';
import { ShiftPicture } from './ShiftPicture.tsx';
import { ShiftTable } from './ShiftTable.tsx';

type Props = {
  readonly table: WhatIfTable;
  readonly outline: Outline;
  readonly answer: Answer;
  readonly group: string | null;
  readonly onGroup: (group: string | null) => void;
};

/** Who moves, drawn and in a table, cluster by cluster; and how many of all. */
export const ShiftResult = ({ table, outline, answer, group, onGroup }: Props) => {
  const t = useWhatIfText();
  const groups = groupsOf(table.subjects);
  const groupName = groups.find(({ id }) => id === group)?.name ?? '';
  return (
    <div className={styles.result}>
      <Section
        title={t('whatIf.result')}
        note={
          <span aria-live="polite">
            {answer.shifted.moved === 0 ? t('whatIf.nobody') : t('whatIf.shifted', answer.shifted)}
          </span>
        }
      >
        {groups.length > 1 ? (
          <NativeSelect
            className={`${styles.choice} dv-no-print`}
            label={t('whatIf.group')}
            value={group ?? ''}
            onChange={(event) => onGroup(event.currentTarget.value)}
            data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <ShiftPicture table={table} outline={outline} rows={answer.rows} groupName={groupName} />
        <ShiftTable table={table} outline={outline} rows={answer.rows} groupName={groupName} />
      </Section>
    </div>
  );
};
