import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useKitText, useLocalText } from '../language/use-text.ts';
import type { WorkingPeriod } from '../period/period.graphql.ts';
import { type ChoiceChange, type RollupChoice, toggled } from './choice.ts';
import { ManyChoice } from './ManyChoice.tsx';
import type { ShownIndicator } from './rollup.graphql.ts';
import { StructureChoice } from './StructureChoice.tsx';
import styles from './Toolbar.module.css';

type Props = {
  readonly choice: RollupChoice;
  readonly period: WorkingPeriod;
  readonly periods: readonly WorkingPeriod[];
  readonly indicators: readonly ShownIndicator[];
  readonly onChange: (change: ChoiceChange) => void;
};

/** How the table adds up, which periods and indicators it shows. */
export const RollupToolbar = ({ choice, period, periods, indicators, onChange }: Props) => {
  const t = useKitText();
  const local = useLocalText();
  const others = periods.filter((each) => each.id !== period.id);
  const otherIds = others.map((each) => each.id);
  const compared = choice.periodIds.filter((id) => id !== period.id);
  const codes = indicators.map((each) => each.code);
  return (
    <div className={`${styles.toolbar} dv-no-print`}>
      <StructureChoice
        structure={choice.structure}
        on={choice.on}
        onChange={(structure, on) =>
          onChange({ structure: structure === 'RESTATED' ? 'restated' : null, day: on })
        }
      />
      <span className={styles.gap} />
      <ManyChoice
        label={compared.length > 0 ? t('rollup.periodsOf', { count: compared.length }) : t('rollup.periods')}
        groupLabel={t('rollup.periods')}
        none={t('rollup.noOther')}
        items={others.map((each) => ({ value: each.id, label: local(each.label) }))}
        chosen={compared}
        onToggle={(id) => onChange({ with: toggled(otherIds, compared, id).join(',') })}
      />
      <ManyChoice
        label={t('rollup.indicatorsOf', { chosen: choice.indicatorCodes.length, all: codes.length })}
        groupLabel={t('rollup.indicators')}
        none={t('rollup.none')}
        items={indicators.map((each) => ({ value: each.code, label: local(each.name) }))}
        chosen={choice.indicatorCodes}
        onToggle={(code) => onChange({ indicators: toggled(codes, choice.indicatorCodes, code).join(',') })}
      />
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
        onClick={() => globalThis.print()}
      >
        {t('rollup.print')}
      </Button>
    </div>
  );
};
