import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { useToday } from '../../deadline/index.ts';
import { useLocalText } from '../../language/use-text.ts';
import { useUnit } from '../../unit/use-unit.ts';
import styles from './Commendation.module.css';
import { CHOICE_NAMES, type Choice, OF_UNIT, PROPOSALS, yearsUntil } from './choice.ts';
import { CommendationFormsQuery } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

/** What narrows the register and the proposals; all of it stands in the address. */
export const CommendationFilters = ({ choice }: { readonly choice: Choice }) => {
  const t = useCommendationText();
  const local = useLocalText();
  const { unit } = useUnit();
  const thisYear = Number(useToday().slice(0, 4));
  const [, setView] = useAddressValue(CHOICE_NAMES.view);
  const [, setYear] = useAddressValue(CHOICE_NAMES.year);
  const [, setForm] = useAddressValue(CHOICE_NAMES.form);
  const [, setScope] = useAddressValue(CHOICE_NAMES.scope);
  const asked = useAsk(CommendationFormsQuery, {}, { keep: true });
  const forms = asked.status === 'ready' ? asked.data.commendationForms : [];
  return (
    <search className={`${styles.filters} dv-no-print`}>
      <SegmentedControl
        aria-label={t('list.view')}
        value={choice.view === 'proposals' ? PROPOSALS : ''}
        onChange={(value) => setView(value || null)}
        data={[
          { value: '', label: t('list.register') },
          { value: PROPOSALS, label: t('list.proposals') },
        ]}
      />
      <NativeSelect
        label={t('list.year')}
        value={choice.year === null ? '' : String(choice.year)}
        onChange={(event) => setYear(event.currentTarget.value)}
        data={[{ value: '', label: t('list.year.all') }, ...yearsUntil(thisYear).map(String)]}
      />
      <NativeSelect
        label={t('list.form')}
        value={choice.form ?? ''}
        onChange={(event) => setForm(event.currentTarget.value)}
        data={[
          { value: '', label: t('list.form.all') },
          ...forms.map(({ code, name }) => ({ value: code, label: local(name) })),
        ]}
      />
      <NativeSelect
        label={t('list.scope')}
        value={choice.isOfUnit ? OF_UNIT : ''}
        onChange={(event) => setScope(event.currentTarget.value)}
        data={[
          { value: '', label: t('list.scope.all') },
          { value: OF_UNIT, label: t('list.scope.unit', { unit: unit?.shortName ?? '…' }) },
        ]}
      />
    </search>
  );
};
