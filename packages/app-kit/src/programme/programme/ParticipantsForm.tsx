import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import { ParticipationLine } from './ParticipationLine.tsx';
import styles from './Programme.module.css';
import { AssignParticipants, type ShownProgramme } from './programme.graphql.ts';
import { newParticipation, toInput, typedFrom } from './typed-participants.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = { readonly programme: ShownProgramme; readonly backPath: string };

/** Who takes part: units of a level, or units by name, each from a day. */
export const ParticipantsForm = ({ programme, backPath }: Props) => {
  const t = useProgrammeText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const path = useWorkPath();
  const saved = useSaved();
  const [lines, setLines] = useState(typedFrom(programme));
  const [isTried, setTried] = useState(false);
  const { perform, busy, said, faultAt } = useRecordAct(
    AssignParticipants,
    (data) => data.assignParticipants,
  );
  const add = () => {
    const key = Math.max(0, ...lines.map((line) => line.key)) + 1;
    setLines([...lines, newParticipation(key, programme.validFrom)]);
  };
  const save = async () => {
    setTried(true);
    const participants = toInput(lines);
    if (participants === null) return;
    const outcome = await perform({ id: programme.id, version: programme.version, participants });
    if (outcome.ok) saved(outcome.value, path('PROGRAMME', programme.id));
  };
  return (
    <div className={styles.form}>
      <ActForm
        busy={busy}
        said={said}
        onSave={() => void save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        {lines.map((line, index) => (
          <ParticipationLine
            key={line.key}
            line={line}
            number={index + 1}
            fault={faultAt('participants', index) ?? faultAt('participants', index, 'units')}
            fromFault={isTried && line.from === null ? t('programme.dayMissing') : null}
            toFault={faultAt('participants', index, 'to')}
            onChange={(changes) => setLines(lines.with(index, { ...line, ...changes }))}
            onRemove={() => setLines(lines.filter((each) => each !== line))}
          />
        ))}
        <Group>
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {t('programme.participationAdd')}
          </Button>
        </Group>
      </ActForm>
    </div>
  );
};
