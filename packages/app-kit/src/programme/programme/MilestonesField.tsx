import { MILESTONE_KINDS, MILESTONE_WORDS } from '@danvan/domain/programme';
import { ActionIcon, Button, Input, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { DayInput } from '../../form/DayInput.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Programme.module.css';
import type { TypedMilestone } from './typed-programme.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Member = 'kind' | 'about' | 'plannedOn' | 'heldOn';
type Props = {
  readonly milestones: readonly TypedMilestone[];
  readonly onMilestones: (milestones: readonly TypedMilestone[]) => void;
  readonly faultOf: (index: number, member: Member) => string | null;
};

/** The milestones of a programme, line by line. */
export const MilestonesField = ({ milestones, onMilestones, faultOf }: Props) => {
  const t = useProgrammeText();
  const add = () => {
    const key = Math.max(0, ...milestones.map((each) => each.key)) + 1;
    onMilestones([...milestones, { key, kind: 'INTERIM_REVIEW', about: '', plannedOn: null, heldOn: null }]);
  };
  return (
    <Input.Wrapper label={t('programme.milestones')} labelElement="div">
      {milestones.map((milestone, index) => (
        <Line
          key={milestone.key}
          milestone={milestone}
          number={index + 1}
          faultOf={(member) => faultOf(index, member)}
          onChange={(changes) => onMilestones(milestones.with(index, { ...milestone, ...changes }))}
          onRemove={() => onMilestones(milestones.filter((each) => each !== milestone))}
        />
      ))}
      <div className={styles.add}>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('programme.milestoneAdd')}
        </Button>
      </div>
    </Input.Wrapper>
  );
};

type LineProps = {
  readonly milestone: TypedMilestone;
  readonly number: number;
  readonly faultOf: (member: Member) => string | null;
  readonly onChange: (changes: Partial<TypedMilestone>) => void;
  readonly onRemove: () => void;
};

const Line = ({ milestone, number, faultOf, onChange, onRemove }: LineProps) => {
  const t = useProgrammeText();
  const local = useLocalText();
  return (
    <div className={styles.line}>
      <NativeSelect
        label={t('programme.milestone')}
        value={milestone.kind}
        error={faultOf('kind')}
        data={MILESTONE_KINDS.map((value) => ({ value, label: local(MILESTONE_WORDS[value]) }))}
        onChange={(event) => onChange({ kind: event.currentTarget.value as TypedMilestone['kind'] })}
      />
      <TextInput
        label={t('programme.about')}
        placeholder={t('programme.aboutHint')}
        value={milestone.about}
        error={faultOf('about')}
        onChange={(event) => onChange({ about: event.currentTarget.value })}
      />
      <DayInput
        label={t('programme.plannedDay')}
        day={milestone.plannedOn}
        onDay={(plannedOn) => onChange({ plannedOn })}
        error={faultOf('plannedOn')}
      />
      <DayInput
        label={t('programme.heldDay')}
        day={milestone.heldOn}
        onDay={(heldOn) => onChange({ heldOn })}
        error={faultOf('heldOn')}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        className={styles.remove ?? ''}
        aria-label={t('programme.lineRemove', { number })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
};
