import { Checkbox, TextInput } from '@mantine/core';
import styles from '../Commendation.module.css';
import type { ShownCandidate } from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import { owesReason, type TypedOutcome } from './typed-outcomes.ts';

type Props = {
  readonly candidates: readonly ShownCandidate[];
  readonly outcomes: readonly TypedOutcome[];
  readonly onOutcomes: (outcomes: readonly TypedOutcome[]) => void;
  readonly faultAt: (...path: readonly (string | number)[]) => string | null;
};

/** What is decided on each candidate; where it is less than proposed, why. */
export const OutcomeFields = ({ candidates, outcomes, onOutcomes, faultAt }: Props) => {
  const t = useCommendationText();
  const change = (at: number, changes: Partial<TypedOutcome>) =>
    onOutcomes(outcomes.map((each, index) => (index === at ? { ...each, ...changes } : each)));
  return (
    <fieldset className={styles.outcomes}>
      <legend>{t('decide.outcomes')}</legend>
      {outcomes.map((outcome, index) => {
        const unit = candidates[index]?.unit.name ?? '';
        return (
          <div key={`${outcome.kind} ${outcome.unitId}`}>
            {outcome.kind === 'COLLECTIVE' ? (
              <Checkbox
                label={t('decide.grant', { unit })}
                checked={outcome.granted === '1'}
                error={faultAt('outcomes', index)}
                onChange={(event) => change(index, { granted: event.currentTarget.checked ? '1' : '0' })}
              />
            ) : (
              <TextInput
                label={t('decide.count', { unit, people: outcome.people })}
                inputMode="numeric"
                value={outcome.granted}
                error={faultAt('outcomes', index, 'granted') ?? faultAt('outcomes', index)}
                onChange={(event) => change(index, { granted: event.currentTarget.value })}
              />
            )}
            {owesReason(outcome) ? (
              <TextInput
                mt={6}
                label={t('decide.reason', { unit })}
                withAsterisk
                value={outcome.reason}
                error={faultAt('outcomes', index, 'reason')}
                onChange={(event) => change(index, { reason: event.currentTarget.value })}
              />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
};
