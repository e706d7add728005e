import { Input, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../../address/use-working-path.ts';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useToday } from '../../../deadline/index.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { DayInput } from '../../../form/DayInput.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import type { ShownRound } from '../round.graphql.ts';
import { DeadlineFields } from './DeadlineFields.tsx';
import { EntrantFields } from './EntrantFields.tsx';
import { type FormChoices, RoundChoicesQuery } from './form.graphql.ts';
import styles from './List.module.css';
import { emptyRound, setName, typedFromRound } from './typed-round.ts';
import { type RoundFormPart, useRoundForm } from './use-round-form.ts';
import { useRoundsText } from './use-rounds-text.ts';

type Props = {
  /** Null: a round that is not drafted yet. */
  readonly round: ShownRound | null;
  readonly backPath: string;
};

/** Drafts a round, or changes a draft. */
export const RoundForm = ({ round, backPath }: Props) => {
  const year = Number(useToday().slice(0, 4));
  const asked = useAsk(RoundChoicesQuery, { year: round?.year ?? year });
  return (
    <Answer asked={asked}>
      {(choices) => <Fields round={round} year={year} choices={choices} backPath={backPath} />}
    </Answer>
  );
};

/** What a unit of the draft is called: those who are scored are concerned by the round. */
const nameIn =
  ({ concerned }: ShownRound) =>
  (id: string): string =>
    concerned.find((unit) => unit.id === id)?.name ?? id;

type FieldsProps = Props & { readonly year: number; readonly choices: FormChoices };

const Fields = ({ round, year, choices, backPath }: FieldsProps) => {
  const t = useRoundsText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useRoundForm(round ? typedFromRound(round, nameIn(round)) : emptyRound(year), round);
  const { typed, change, faultAt } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <TextInput
          label={t('form.title')}
          description={t('form.titleHint')}
          withAsterisk
          value={typed.title}
          error={faultAt('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <SetField form={form} choices={choices} />
        <Input.Wrapper description={t('form.spanHint')} inputWrapperOrder={['input', 'description']}>
          <div className={styles.pair}>
            <DayInput
              label={t('form.firstDay')}
              required
              day={typed.firstDay}
              onDay={(firstDay) => change({ firstDay })}
              error={faultAt('firstDay')}
            />
            <DayInput
              label={t('form.lastDay')}
              required
              day={typed.lastDay}
              onDay={(lastDay) => change({ lastDay })}
              error={faultAt('lastDay')}
            />
          </div>
        </Input.Wrapper>
        <EntrantFields form={form} choices={choices} />
        <DeadlineFields form={form} />
      </ActForm>
    </div>
  );
};

const SetField = ({
  form: { typed, change, faultAt },
  choices: { criteriaSets },
}: RoundFormPart & { readonly choices: FormChoices }) => {
  const t = useRoundsText();
  const local = useLocalText();
  const offered = criteriaSets.nodes;
  return (
    <NativeSelect
      label={t('form.set')}
      description={offered.length === 0 ? t('form.set.none') : undefined}
      withAsterisk
      value={typed.set}
      error={faultAt('set')}
      onChange={(event) => change({ set: event.currentTarget.value })}
      data={[
        { value: '', label: t('form.set.choose') },
        ...offered.map((set) => ({
          value: setName({ code: set.code, version: set.edition }),
          label: t('form.set.option', { name: local(set.name), code: set.code, version: set.edition }),
        })),
      ]}
    />
  );
};
