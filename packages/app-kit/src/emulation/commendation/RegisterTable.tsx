import { type DataColumn, DataTable, EmptyState, StateBadge } from '@danvan/ui';
import { IconBan, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import styles from './Commendation.module.css';
import type { ShownAward } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

const Decision = ({ award: { commendation } }: { readonly award: ShownAward }) => {
  const format = useFormat();
  const path = useWorkPath();
  const { decision, issuer } = commendation;
  if (decision === null) return '–';
  const number = decision.citation ?? decision.document?.name ?? '–';
  const documentPath = decision.document && path('DOCUMENT', decision.document.id);
  return (
    <span className={styles.words}>
      {documentPath ? <Link to={documentPath}>{number}</Link> : number}
      <span className={styles.note}>
        {format.day(decision.on)} · {issuer.name}
      </span>
    </span>
  );
};

const Presenter = ({ award: { commendation } }: { readonly award: ShownAward }) => {
  const t = useCommendationText();
  const format = useFormat();
  const { presented } = commendation;
  if (presented === null) return <span className={styles.quiet}>{t('register.notPresented')}</span>;
  return (
    <span className={styles.words}>
      {presented.presenter.name}
      <span className={styles.note}>{format.day(presented.on)}</span>
    </span>
  );
};

/** Does the award stand? A cancelled one stays, with the reason and the document. */
const Standing = ({ award: { candidate } }: { readonly award: ShownAward }) => {
  const t = useCommendationText();
  const granted = candidate.outcome?.granted ?? 0;
  const { awards, cancellations } = candidate;
  if (cancellations.length === 0)
    return <StateBadge tone="approved" icon={IconCircleCheck} word={t('register.stands')} />;
  const word = awards === 0 ? t('register.cancelled') : t('register.partly', { awards, granted });
  return (
    <>
      <StateBadge tone={awards === 0 ? 'overdue' : 'sentBack'} icon={IconBan} word={word} />
      {cancellations.map(({ on, reason, citation }) => (
        <span key={`${on} ${reason}`} className={`${styles.note} ${styles.reason}`}>
          {[reason, citation].filter(Boolean).join(' · ')}
        </span>
      ))}
    </>
  );
};

/** Awards: whom, what, by which decision and issuer, presented by whom, and whether it stands. */
export const RegisterTable = ({ awards }: { readonly awards: readonly ShownAward[] }) => {
  const t = useCommendationText();
  const local = useLocalText();
  const path = useWorkPath();
  const columns: readonly DataColumn<ShownAward>[] = [
    {
      key: 'unit',
      header: t('register.unit'),
      cell: ({ candidate: { unit, kind, outcome } }) => (
        <span className={styles.words}>
          {unit.name}
          {kind === 'INDIVIDUAL' ? (
            <span className={styles.note}>{t('individuals', { count: outcome?.granted ?? 0 })}</span>
          ) : null}
        </span>
      ),
      sortBy: ({ candidate }) => candidate.unit.name,
    },
    {
      key: 'what',
      header: t('register.what'),
      width: 200,
      cell: ({ commendation: { id, form, title, origin } }) => (
        <span className={styles.name}>
          <Link to={path('COMMENDATION', id) ?? ''}>{form ? local(form.name) : title}</Link>
          <Demonstration when={origin === 'DEMONSTRATION'} />
        </span>
      ),
      sortBy: ({ commendation }) => commendation.title,
    },
    {
      key: 'year',
      header: t('list.year'),
      align: 'right',
      width: 70,
      cell: ({ commendation }) => commendation.year,
      sortBy: ({ commendation }) => commendation.year,
    },
    {
      key: 'decision',
      header: t('register.decision'),
      width: 300,
      cell: (award) => <Decision award={award} />,
      sortBy: ({ commendation }) => commendation.decision?.on ?? null,
    },
    {
      key: 'presenter',
      header: t('register.presenter'),
      width: 180,
      cell: (award) => <Presenter award={award} />,
    },
    {
      key: 'standing',
      header: t('register.standing'),
      width: 170,
      cell: (award) => <Standing award={award} />,
    },
  ];
  return (
    <DataTable
      label={t('list.register')}
      columns={columns}
      rows={awards}
      rowKey={({ commendation, candidate }) => `${commendation.id} ${candidate.kind} ${candidate.unit.id}`}
      empty={<EmptyState title={t('register.none')}>{t('register.none.words')}</EmptyState>}
    />
  );
};
