import { HIERARCHY_TREES, LEVEL_LABELS, ORG_LEVELS, TREE_LABELS } from '@danvan/domain/hierarchy';
import { ActionIcon, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { DayInput } from '../../form/DayInput.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Programme.module.css';
import type { TypedParticipation } from './typed-participants.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  readonly line: TypedParticipation;
  readonly number: number;
  /** What the server says of who is named, of the first day and of the last. */
  readonly fault: string | null;
  readonly fromFault: string | null;
  readonly toFault: string | null;
  readonly onChange: (changes: Partial<TypedParticipation>) => void;
  readonly onRemove: () => void;
};

/** One assignment: who, and from when until when. */
export const ParticipationLine = (props: Props) => {
  const { line, number, fault, fromFault, toFault, onChange, onRemove } = props;
  const t = useProgrammeText();
  return (
    <fieldset className={styles.assignment}>
      <legend className={styles.hidden}>{t('programme.participationNumber', { number })}</legend>
      <div className={styles.assignmentHead}>
        <SegmentedControl
          size="xs"
          aria-label={t('programme.assignBy')}
          value={line.by}
          onChange={(by) => onChange({ by: by as TypedParticipation['by'] })}
          data={[
            { value: 'LEVEL', label: t('programme.byLevel') },
            { value: 'UNITS', label: t('programme.byUnits') },
          ]}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('programme.lineRemove', { number })}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      {line.by === 'LEVEL' ? (
        <LevelFields line={line} fault={fault} onChange={onChange} />
      ) : (
        <UnitsField
          label={t('programme.units')}
          required
          units={line.units}
          onUnits={(units) => onChange({ units })}
          error={fault}
        />
      )}
      <div className={styles.pair}>
        <DayInput
          label={t('programme.firstDay')}
          required
          day={line.from}
          onDay={(from) => onChange({ from })}
          error={fromFault}
        />
        <DayInput
          label={t('programme.lastDay')}
          day={line.lastDay}
          onDay={(lastDay) => onChange({ lastDay })}
          error={toFault}
        />
      </div>
    </fieldset>
  );
};

const LevelFields = ({ line, fault, onChange }: Pick<Props, 'line' | 'fault' | 'onChange'>) => {
  const t = useProgrammeText();
  const local = useLocalText();
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label={t('programme.tree')}
          value={line.tree}
          data={HIERARCHY_TREES.map((value) => ({ value, label: local(TREE_LABELS[value]) }))}
          onChange={(event) => onChange({ tree: event.currentTarget.value as TypedParticipation['tree'] })}
        />
        <NativeSelect
          label={t('programme.level')}
          value={line.level}
          error={fault}
          data={ORG_LEVELS.map((value) => ({ value, label: local(LEVEL_LABELS[value]) }))}
          onChange={(event) => onChange({ level: event.currentTarget.value as TypedParticipation['level'] })}
        />
      </div>
      <UnitsField
        label={t('programme.within')}
        description={t('programme.withinHint')}
        single
        trees={[line.tree]}
        units={line.within}
        onUnits={(within) => onChange({ within })}
      />
    </>
  );
};
