import { type DataColumn, DataTable, EmptyState, Section, StateBadge, type StateTone } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Cluster.module.css';
import type { ShownMember, ShownYear } from './cluster.graphql.ts';
import { pledgedIndicators, signingState } from './cluster-year.ts';
import { PledgeBadge } from './PledgeBadge.tsx';
import { PledgeWords } from './PledgeWords.tsx';
import { useClusterText } from './use-cluster-text.ts';

const TONES = {
  signed: 'approved',
  revised: 'submitted',
  unsigned: 'draft',
  notAsked: 'none',
} as const satisfies Record<ReturnType<typeof signingState>, StateTone>;

const State = ({ member, year }: { readonly member: ShownMember; readonly year: number }) => {
  const t = useClusterText();
  const format = useFormat();
  const state = signingState(member, year);
  const last = member.signings.at(-1);
  return (
    <>
      <StateBadge tone={TONES[state]} word={t(`pledge.${state}`)} />
      {last ? <span className={styles.note}>{format.day(last.on)}</span> : null}
      {member.maySign && last ? (
        <Button
          className={styles.revise ?? ''}
          component={RouterLink}
          href={`?form=giao-uoc&nam=${year}&don-vi=${encodeURIComponent(member.unit.id)}`}
          size="compact-xs"
          variant="default"
        >
          {t('pledge.revise')}
        </Button>
      ) : null}
    </>
  );
};

type TargetProps = { readonly member: ShownMember; readonly code: string };

/** The target that binds, and the one before it where it was changed. */
const Target = ({ member: { signings }, code }: TargetProps) => {
  const t = useClusterText();
  const format = useFormat();
  const valueIn = (signing: ShownMember['signings'][number] | undefined): string | null =>
    signing?.targets.find(({ indicator }) => indicator.code === code)?.value ?? null;
  const now = valueIn(signings.at(-1));
  const before = signings.length > 1 ? valueIn(signings.at(-2)) : null;
  return (
    <>
      {now === null ? '–' : format.number(now)}
      {before === null || before === now ? null : (
        <span className={styles.note}>{t('pledge.before', { value: format.number(before) })}</span>
      )}
    </>
  );
};

/** What each member pledged: members × targets, who has signed, and the commitments in words below. */
export const PledgeTable = ({ year }: { readonly year: ShownYear }) => {
  const t = useClusterText();
  const local = useLocalText();
  const format = useFormat();
  const due = t('pledge.due', { day: format.day(year.pledgeDueOn) });
  const columns: readonly DataColumn<ShownMember>[] = [
    { key: 'unit', header: t('lead.unit'), width: 150, cell: ({ unit }) => unit.shortName },
    {
      key: 'state',
      header: t('pledge.state'),
      width: 140,
      cell: (member) => <State member={member} year={year.year} />,
    },
    ...pledgedIndicators(year).map(
      ({ code, name, unitOfMeasure }): DataColumn<ShownMember> => ({
        key: code,
        header: (
          <span className={styles.target}>
            {local(name)} <span className={styles.quiet}>({local(unitOfMeasure)})</span>
          </span>
        ),
        align: 'right',
        cell: (member) => <Target member={member} code={code} />,
      }),
    ),
  ];
  const words = year.isPledgeComplete
    ? t('pledge.complete')
    : `${t('pledge.waiting', { count: year.waiting })} ${due}`;
  return (
    <Section title={t('pledge.title', { year: year.year })} note={words} aside={<PledgeBadge year={year} />}>
      {year.signed === 0 ? (
        <EmptyState title={t('pledge.none')}>{t('pledge.none.words')}</EmptyState>
      ) : (
        <>
          <DataTable
            label={t('pledge.title', { year: year.year })}
            columns={columns}
            rows={year.members}
            rowKey={({ unit, from }) => `${unit.id} ${from}`}
          />
          <PledgeWords year={year} />
        </>
      )}
    </Section>
  );
};
