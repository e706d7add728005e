import { FactList, Message, PageHeader, Section } from '@danvan/ui';
import { Attachments } from '../../attachment/index.ts';
import { RecordHistory } from '../record/RecordHistory.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import { RecordMarks } from '../record/RecordMarks.tsx';
import styles from './Plan.module.css';
import { PlanActions } from './PlanActions.tsx';
import { PlanProgressBar } from './PlanProgressBar.tsx';
import { PlanStateBadge } from './PlanStateBadge.tsx';
import { PlanTable } from './PlanTable.tsx';
import { PlanYear } from './PlanYear.tsx';
import type { PlanAnswer, ShownPlan } from './plan.graphql.ts';
import { UnitScores } from './UnitScores.tsx';
import { usePlanText } from './use-plan-text.ts';

type Props = { readonly plan: ShownPlan; readonly tasks: PlanAnswer['tasks'] };

/** A year on one page: what was set out, how far it is, what is done when. */
export const PlanView = ({ plan, tasks }: Props) => {
  const t = usePlanText();
  return (
    <>
      <PageHeader
        trail={plan.programme ? <RecordLink record={plan.programme} /> : null}
        title={plan.title}
        purpose={plan.motto}
        mark={
          <>
            <PlanStateBadge state={plan.state} />
            <RecordMarks record={plan} />
          </>
        }
        action={<PlanActions plan={plan} />}
      />
      {plan.state === 'DRAFT' ? <Message tone="info">{t('plan.draftNote')}</Message> : null}
      <div className={styles.facts}>
        <Facts plan={plan} />
      </div>
      {tasks.nodes.length > 0 ? (
        <div className={styles.progress}>
          <PlanProgressBar counts={plan.progress.all} />
          {plan.progress.all.stuck > 0 ? (
            <p className={styles.quiet}>{t('plan.stuck', { count: plan.progress.all.stuck })}</p>
          ) : null}
        </div>
      ) : null}
      <PlanYear plan={plan} tasks={tasks.nodes} />
      {tasks.totalCount > tasks.nodes.length ? (
        <p className={styles.quiet}>
          {t('plan.tasks.more', { shown: tasks.nodes.length, count: tasks.totalCount })}
        </p>
      ) : null}
      <div className={styles.screenOnly}>
        {plan.adaptedBy.length > 0 ? (
          <Section title={t('plan.adaptedBy')}>
            <PlanTable plans={plan.adaptedBy} label={t('plan.adaptedBy')} />
          </Section>
        ) : null}
        <Attachments recordId={plan.id} />
        {tasks.nodes.length > 0 ? (
          <Section title={t('plan.scores')}>
            <UnitScores tasks={tasks.nodes} />
          </Section>
        ) : null}
        <RecordHistory id={plan.id} />
      </div>
    </>
  );
};

const Facts = ({ plan }: Pick<Props, 'plan'>) => {
  const t = usePlanText();
  return (
    <FactList
      facts={[
        { term: t('plan.unit'), value: plan.owner.name },
        { term: t('plan.adapts'), value: plan.adapts && <RecordLink record={plan.adapts} /> },
        { term: t('plan.partners'), value: plan.partners.map(({ name }) => name).join(', ') },
        { term: t('plan.document'), value: plan.document && <RecordLink record={plan.document} /> },
        { term: t('plan.source'), value: plan.source },
      ]}
    />
  );
};
