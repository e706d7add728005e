import { type DataColumn, DataTable, FactList, StateBadge, type StateTone } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Appraisal.module.css';
import type { ShownAppraisal } from './appraisal.graphql.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

type Props = { readonly appraisal: ShownAppraisal };
type Part = ShownAppraisal['parts'][number];

const TONES: Readonly<Record<string, StateTone>> = { EXEMPLARY: 'closed', RECOGNISED: 'approved' };

/** One appraisal: total and class, conditions, points with their reasons, how it was computed. */
export const AppraisalSheet = ({ appraisal }: Props) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const format = useFormat();
  const { total, scale, on, by, setName, edition } = appraisal;
  return (
    <>
      <p className={styles.head}>
        <span className={styles.total}>
          {t('appraisal.total', { total: format.number(total), scale: format.number(scale ?? 0) })}
        </span>
        <StateBadge tone={TONES[appraisal.class.code] ?? 'draft'} word={local(appraisal.class.name)} />
        <span className={styles.quiet}>
          {t('appraisal.by', { unit: by.name, day: format.day(on) })} ·{' '}
          {t('appraisal.set', { name: local(setName), edition })}
        </span>
      </p>
      <Conditions appraisal={appraisal} />
      <Parts appraisal={appraisal} />
      <h3 className={styles.heading}>{t('appraisal.account')}</h3>
      <ul className={styles.account}>
        {appraisal.account.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Hashes appraisal={appraisal} />
    </>
  );
};

const Conditions = ({ appraisal: { conditions } }: Props) => {
  const t = useAppraisalText();
  const local = useLocalText();
  return (
    <ul className={styles.conditions} aria-label={t('appraisal.conditions')}>
      {conditions.map(({ key, name, isMet, known }) => (
        <li key={key}>
          <StateBadge
            tone={isMet ? 'approved' : 'sentBack'}
            word={t(isMet === null ? 'appraisal.unknown' : isMet ? 'appraisal.met' : 'appraisal.notMet')}
          />
          <span>
            {local(name)}
            {known ? <span className={styles.note}>{local(known)}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Parts = ({ appraisal: { parts } }: Props) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const format = useFormat();
  const columns: readonly DataColumn<Part>[] = [
    { key: 'part', header: t('appraisal.part'), cell: ({ name }) => local(name) },
    {
      key: 'points',
      header: t('appraisal.points'),
      align: 'right',
      width: 90,
      cell: ({ points, maximum }) => `${format.number(points)}/${format.number(maximum)}`,
    },
    {
      key: 'reason',
      header: t('appraisal.reason'),
      cell: ({ reason, account }) => (
        <span className={styles.reason}>
          {reason}
          <span className={styles.note}>{account.join(' ')}</span>
        </span>
      ),
    },
  ];
  return <DataTable label={t('form.parts')} columns={columns} rows={parts} rowKey={({ key }) => key} />;
};

const Hashes = ({ appraisal: { rulesHash, inputsHash } }: Props) => {
  const t = useAppraisalText();
  return (
    <details className={`${styles.earlier} dv-no-print`}>
      <summary>{t('appraisal.hashes')}</summary>
      <FactList
        facts={[
          { term: t('appraisal.rules'), value: <code className={styles.hash}>{rulesHash}</code> },
          { term: t('appraisal.inputs'), value: <code className={styles.hash}>{inputsHash}</code> },
        ]}
      />
    </details>
  );
};
