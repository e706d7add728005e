import { Section } from '@danvan/ui';
import { NativeSelect } from '@mantine/core';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { Answer, Outline } from '../engine/protocol.ts';
import { criterionIn, leavesIn } from '../outline-names.ts';
import type { Supposals } from '../use-supposals.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import type { WhatIfTable } from '../what-if.graphql.ts';
import { FigureField } from './FigureField.tsx';

type Props = {
  readonly table: WhatIfTable;
  readonly outline: Outline;
  readonly supposals: Supposals;
  readonly group: string | null;
  readonly unit: string | null;
  readonly onUnit: (unit: string | null) => void;
  readonly figures: Answer['figures'];
};

/** One unit, one criterion, and its figures as they might be. */
export const FigureFields = ({ table, outline, supposals, group, unit, onUnit, figures }: Props) => {
  const t = useWhatIfText();
  const local = useLocalText();
  const [key, chooseKey] = useAddressValue('tieu-chi');
  const criterion = key === null ? null : criterionIn(outline, key);
  const units = table.subjects.filter((subject) => subject.group === group);
  const chosen = units.find(({ id }) => id === unit);
  const criteria = [...leavesIn(outline.criteria), ...outline.conditions];
  return (
    <div className="dv-no-print">
      <Section title={t('figures.title')}>
        <div className={styles.fields}>
          <NativeSelect
            label={t('figures.unit')}
            value={chosen?.id ?? ''}
            onChange={(event) => onUnit(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('figures.chooseUnit') },
              ...units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NativeSelect
            label={t('figures.criterion')}
            value={criterion?.key ?? ''}
            onChange={(event) => chooseKey(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('figures.chooseCriterion') },
              ...criteria.map((each) => ({ value: each.key, label: `${each.key} ${local(each.name)}` })),
            ]}
          />
          {chosen && criterion
            ? criterion.inputs.map((input) => (
                <FigureField
                  key={`${chosen.id} ${criterion.key} ${input.name}`}
                  label={local(input.label)}
                  now={figures[criterion.key]?.[input.name] ?? null}
                  at={{ kind: 'FIGURE', key: criterion.key, subject: chosen.id, input: input.name }}
                  supposals={supposals}
                />
              ))
            : null}
        </div>
      </Section>
    </div>
  );
};
