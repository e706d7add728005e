import { Message, Section, TableSkeleton } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { UnitsField } from '../../../form/UnitsField.tsx';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import { useKitText } from '../../../language/use-text.ts';
import { sayConditions } from '../domain-form.ts';
import { QuotaLines } from '../QuotaLines.tsx';
import { useCommendationText } from '../use-commendation-text.ts';
import { SuggestionTable } from './SuggestionTable.tsx';
import { quotaNow } from './typed-commendation.ts';
import type { CommendationFormState } from './use-commendation-form.ts';

type Props = { readonly form: CommendationFormState };

/** Which collectives are proposed: from a run those whom the rule suggests, for an occasion any. */
export const CollectiveFields = ({ form }: Props) => {
  const t = useCommendationText();
  const kit = useKitText();
  const { typed, suggestions, collectives, change, faultAt } = form;
  if (form.isAsking) return <TableSkeleton label={kit('kit.loading')} columns={5} />;
  if (suggestions !== null) return <FromRun form={form} suggestions={suggestions} />;
  if (typed.runId !== '') return null;
  return (
    <UnitsField
      label={t('form.collectives.free')}
      units={collectives}
      onUnits={(chosen) => change({ collectives: chosen })}
      error={faultAt('candidates')}
    />
  );
};

type FromRunProps = Props & { readonly suggestions: NonNullable<CommendationFormState['suggestions']> };

const FromRun = ({ form: state, suggestions }: FromRunProps) => {
  const t = useCommendationText();
  const { language } = useLanguage();
  const { typed, form, collectives, change } = state;
  const lines = quotaNow(suggestions, collectives);
  const isOver = lines.some(({ overBy }) => overBy > 0);
  return (
    <Section
      title={t('form.collectives')}
      note={
        <>
          {t('form.collectives.hint')}{' '}
          {form ? t('page.requires', { words: sayConditions(form, language) }) : null}
        </>
      }
    >
      <div aria-live="polite">
        <QuotaLines lines={lines} />
      </div>
      <SuggestionTable
        units={suggestions.units}
        chosen={collectives}
        onChosen={(chosen) => change({ collectives: chosen })}
      />
      {state.faultAt('candidates') ? <Message tone="bad">{state.faultAt('candidates')}</Message> : null}
      {isOver || typed.overQuotaReason !== '' ? (
        <Textarea
          mt={12}
          label={t('form.over')}
          description={t('form.over.hint')}
          autosize
          minRows={2}
          value={typed.overQuotaReason}
          error={state.faultAt('overQuotaReason')}
          onChange={(event) => change({ overQuotaReason: event.currentTarget.value })}
        />
      ) : null}
    </Section>
  );
};
