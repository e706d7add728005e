import { useLocalText } from '@danvan/app-kit';
import { ACTIVITY_MEASURE_WORDS, ACTIVITY_MEASURES, type ActivityMeasure } from '@danvan/domain/programme';
import { ActionIcon, Button, Input, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import styles from './Activity.module.css';
import { type ActivityEntry, type CountEntry, withCount } from './activity-entry.ts';
import { useActivityText } from './use-activity-text.ts';

type Props = {
  readonly entry: ActivityEntry;
  readonly onEntry: (entry: ActivityEntry) => void;
  readonly faultAt: (...path: (string | number)[]) => string | null;
};

/** What was counted, a row for each unit of measure. */
export const CountRows = ({ entry, onEntry, faultAt }: Props) => {
  const t = useActivityText();
  const { counts } = entry;
  const change = (key: number, part: Partial<CountEntry>) =>
    onEntry({ ...entry, counts: counts.map((count) => (count.key === key ? { ...count, ...part } : count)) });
  return (
    <Input.Wrapper label={t('activity.counts')} labelElement="div" description={t('activity.counts.note')}>
      {counts.map((count, index) => (
        <CountRow
          key={count.key}
          number={index + 1}
          count={count}
          errors={{
            entry: faultAt('counts', index, 'entry') ?? faultAt('counts', index, 'measure'),
            what: faultAt('counts', index, 'what'),
          }}
          onChange={(part) => change(count.key, part)}
          onRemove={() => onEntry({ ...entry, counts: counts.filter(({ key }) => key !== count.key) })}
        />
      ))}
      <Button
        mt={8}
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onEntry(withCount(entry))}
      >
        {t('activity.counts.add')}
      </Button>
    </Input.Wrapper>
  );
};

type RowProps = {
  readonly number: number;
  readonly count: CountEntry;
  readonly errors: { readonly entry: string | null; readonly what: string | null };
  readonly onChange: (part: Partial<CountEntry>) => void;
  readonly onRemove: () => void;
};

const CountRow = ({ number, count, errors, onChange, onRemove }: RowProps) => {
  const t = useActivityText();
  const local = useLocalText();
  return (
    <div className={styles.count}>
      <TextInput
        label={t('activity.entry')}
        inputMode="text"
        autoComplete="off"
        value={count.entry}
        error={errors.entry}
        onChange={(event) => onChange({ entry: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('activity.measure')}
        value={count.measure}
        data={ACTIVITY_MEASURES.map((each) => ({ value: each, label: local(ACTIVITY_MEASURE_WORDS[each]) }))}
        onChange={(event) => onChange({ measure: event.currentTarget.value as ActivityMeasure })}
      />
      <TextInput
        label={t('activity.what')}
        value={count.what}
        error={errors.what}
        onChange={(event) => onChange({ what: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        size={44}
        className={styles.remove ?? ''}
        aria-label={t('activity.counts.remove', { number })}
        onClick={onRemove}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
};
