import { addDays, type Day, parseDay } from '@danvan/domain/kernel';
import { PageHeader, Section, StateBadge } from '@danvan/ui';
import { useAddressValue } from '../address/use-address-value.ts';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { DayField } from '../rollup/DayField.tsx';
import { today } from './today.ts';
import { UnitEvents } from './UnitEvents.tsx';
import { UnitFigures } from './UnitFigures.tsx';
import { UnitLineage } from './UnitLineage.tsx';
import { UnitNames } from './UnitNames.tsx';
import styles from './UnitPage.module.css';
import { UnitPlacesTable } from './UnitPlacesTable.tsx';
import type { UnitPageUnit } from './unit-page.graphql.ts';

type Props = {
  readonly unit: UnitPageUnit;
  readonly unitPath: (unitId: string) => string;
  readonly listPath: string;
};

/** The day looked at: of the address, else today, for a unit that has gone its last day. */
const useDay = (unit: UnitPageUnit): readonly [Day, (day: string | null) => void] => {
  const [text, setText] = useAddressValue('day');
  const parsed = parseDay(text ?? '');
  const last = unit.existsTo ? addDays(unit.existsTo, -1) : today();
  return [parsed.ok ? parsed.value : last, setText];
};

export const UnitView = ({ unit, unitPath, listPath }: Props) => {
  const t = useKitText();
  const format = useFormat();
  const [day, setDay] = useDay(unit);
  return (
    <>
      <PageHeader
        trail={<RouterLink href={listPath}>{t('unitPage.title')}</RouterLink>}
        title={unit.name}
        purpose={<Kin unit={unit} unitPath={unitPath} />}
        mark={
          unit.existsTo ? (
            <StateBadge
              tone="closed"
              word={t('unitPage.ended', { day: format.day(addDays(unit.existsTo, -1)) })}
            />
          ) : (
            <StateBadge tone="approved" word={t('unitPage.exists')} />
          )
        }
        action={
          <div className={styles.day}>
            <span>{t('unitPage.day')}</span>
            <DayField
              key={day}
              label={t('unitPage.day')}
              fault={t('rollup.dayBad')}
              placeholder={t('rollup.today')}
              day={day}
              onDay={setDay}
            />
          </div>
        }
      />
      <Section title={t('unitPage.lineage')} note={t('unitPage.lineageNote')}>
        <UnitLineage unit={unit} day={day} onDay={setDay} unitPath={unitPath} />
      </Section>
      <div className={styles.columns}>
        <Section title={t('unitPage.names')}>
          <UnitNames unit={unit} />
        </Section>
        <Section title={t('unitPage.places')} note={t('unitPage.placesNote', { day: format.day(day) })}>
          <UnitPlacesTable unit={unit} day={day} unitPath={unitPath} />
        </Section>
      </div>
      <Section title={t('unitPage.events')}>
        <UnitEvents unit={unit} unitPath={unitPath} />
      </Section>
      {unit.trees.includes('POLICE') ? <UnitFigures unit={unit} /> : null}
    </>
  );
};

/** What it was made from and what it is now, in one line. */
const Kin = ({ unit, unitPath }: Omit<Props, 'listPath'>) => {
  const t = useKitText();
  const links = (steps: UnitPageUnit['successors']) =>
    steps.slice(0, 6).map((step, index) => (
      <span key={step.unit.id}>
        {index > 0 ? ', ' : ''}
        <RouterLink href={unitPath(step.unit.id)}>{step.unit.name}</RouterLink>
      </span>
    ));
  return (
    <>
      {t(`level.${unit.level}`)}
      {unit.area ? (
        <>
          {' · '}
          {t('unitPage.area')}: <RouterLink href={unitPath(unit.area.id)}>{unit.area.name}</RouterLink>
        </>
      ) : null}
      {unit.successors.length > 0 ? (
        <>
          {' · '}
          {t('unitPage.successors')}: {links(unit.successors)}
        </>
      ) : null}
    </>
  );
};
