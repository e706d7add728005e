import type { SchemaType } from '@danvan/api-schema';
import { VISIBILITY_WORDS } from '@danvan/domain/programme';
import { IconFileText, IconLock, IconUsers, IconWorld } from '@tabler/icons-react';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import styles from './RecordMarks.module.css';
import { useRecordText } from './use-record-text.ts';

const ICONS = { INTERNAL: IconLock, JOINT: IconUsers, PUBLISHED: IconWorld } as const;

type Props = {
  readonly record: {
    readonly visibility: SchemaType<'Visibility'>;
    readonly origin: SchemaType<'RecordOrigin'>;
  };
};

/** Who sees a record, and where it comes from when nobody entered it. */
export const RecordMarks = ({ record: { visibility, origin } }: Props) => {
  const t = useRecordText();
  const local = useLocalText();
  const Icon = ICONS[visibility];
  return (
    <span className={styles.marks}>
      <span className={styles.mark}>
        <Icon size={14} stroke={1.8} aria-hidden />
        {local(VISIBILITY_WORDS[visibility])}
      </span>
      <Demonstration when={origin === 'DEMONSTRATION'} />
      {origin === 'PUBLISHED_SOURCE' ? (
        <span className={styles.mark}>
          <IconFileText size={14} stroke={1.8} aria-hidden />
          {t('record.published')}
        </span>
      ) : null}
    </span>
  );
};
