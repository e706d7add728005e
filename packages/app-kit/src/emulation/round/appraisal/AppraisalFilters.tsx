import type { CriterionLeaf } from '@danvan/domain/scoring';
import { Button, Checkbox, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { ShownRound } from '../round.graphql.ts';
import styles from './Appraisal.module.css';
import type { AppraisalRow } from './appraisal.graphql.ts';
import { APPRAISAL_VIEWS, type AppraisalView } from './appraisal-table.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

type Props = {
  readonly round: ShownRound;
  readonly rows: readonly AppraisalRow[];
  readonly leaves: readonly CriterionLeaf[];
  readonly view: AppraisalView;
};

const VIEW_WORDS = { ALL: 'appraisal.all', UNIT: 'appraisal.byUnit', LEAF: 'appraisal.byLeaf' } as const;

/** What is looked at: everything, one unit or one criterion; one cluster or all; only what differs. */
export const AppraisalFilters = ({ round, rows, leaves, view }: Props) => {
  const t = useAppraisalText();
  const [, setView] = useAddressValue('che-do');
  const [group, setGroup] = useAddressValue('cum');
  const [only, setOnly] = useAddressValue('khac-biet');
  return (
    <search className={styles.filters}>
      <SegmentedControl
        aria-label={t('appraisal.view')}
        value={view}
        onChange={(value) => setView(value === 'ALL' ? null : value)}
        data={APPRAISAL_VIEWS.map((value) => ({ value, label: t(VIEW_WORDS[value]) }))}
      />
      {round.groups.length > 1 ? (
        <NativeSelect
          aria-label={t('appraisal.group')}
          className={styles.choice ?? ''}
          value={group ?? ''}
          onChange={(event) => setGroup(event.currentTarget.value || null)}
          data={[
            { value: '', label: t('appraisal.allGroups') },
            ...round.groups.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      ) : null}
      {view === 'UNIT' ? <UnitChoice rows={rows} /> : null}
      {view === 'LEAF' ? <LeafChoice leaves={leaves} /> : null}
      <Checkbox
        label={t('appraisal.only')}
        checked={only !== null}
        onChange={(event) => setOnly(event.currentTarget.checked ? '1' : null)}
      />
    </search>
  );
};

const UnitChoice = ({ rows }: Pick<Props, 'rows'>) => {
  const t = useAppraisalText();
  const [chosen, setChosen] = useAddressValue('don-vi');
  const choices = rows.map(({ sheetId, subject }) => ({ value: sheetId, label: subject.shortName }));
  return (
    <Stepping
      label={t('appraisal.unit')}
      choices={choices}
      chosen={chosen ?? choices[0]?.value ?? ''}
      onChosen={setChosen}
    />
  );
};

const LeafChoice = ({ leaves }: Pick<Props, 'leaves'>) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const [chosen, setChosen] = useAddressValue('tieu-chi');
  const choices = leaves.map(({ key, name }) => ({ value: key, label: `${key} ${local(name)}` }));
  return (
    <Stepping
      label={t('appraisal.leaf')}
      choices={choices}
      chosen={chosen ?? choices[0]?.value ?? ''}
      onChosen={setChosen}
    />
  );
};

type SteppingProps = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChosen: (value: string) => void;
};

/** One of many, with the way to the one before and the one after. */
const Stepping = ({ label, choices, chosen, onChosen }: SteppingProps) => {
  const t = useAppraisalText();
  const at = choices.findIndex(({ value }) => value === chosen);
  const step = (by: 1 | -1) => () => {
    const next = choices[at + by];
    if (next) onChosen(next.value);
  };
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        variant="default"
        px={6}
        aria-label={t('appraisal.previous')}
        disabled={at <= 0}
        onClick={step(-1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </Button>
      <NativeSelect
        aria-label={label}
        className={styles.choice ?? ''}
        value={chosen}
        onChange={(event) => onChosen(event.currentTarget.value)}
        data={[...choices]}
      />
      <Button
        variant="default"
        px={6}
        aria-label={t('appraisal.next')}
        disabled={at < 0 || at >= choices.length - 1}
        onClick={step(1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </Button>
    </Group>
  );
};
