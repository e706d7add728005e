import { EmptyState, PageHeader, Section, TableSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { useSession } from '../../session/session-context.ts';
import { RECORD_PATHS } from '../record/work-paths.ts';
import { PlanForm } from './PlanForm.tsx';
import { PlanTable } from './PlanTable.tsx';
import { PlanListQuery } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';

/** Where every app lists plans. */
const PLANS = '/ke-hoach';

/** Plans of one's own unit, those from above still to be carried on, and those of others. `?form=moi` drafts one. */
export const PlansPage = () => {
  const t = usePlanText();
  const { viewer } = useSession();
  const mayKeep = useMay('KEEP_PLAN');
  const [form] = useAddressValue('form');
  if (form === 'moi' && mayKeep)
    return (
      <>
        <PageHeader
          trail={<RouterLink href={PLANS}>{t('plans.title')}</RouterLink>}
          title={t('form.draft')}
        />
        <PlanForm plan={null} backPath={PLANS} />
      </>
    );
  return (
    <>
      <PageHeader
        title={t('plans.title')}
        purpose={t('plans.purpose', { unit: viewer.unit.name })}
        action={
          mayKeep ? (
            <Button component={RouterLink} href={`${PLANS}?form=moi`}>
              {t('plans.draft')}
            </Button>
          ) : null
        }
      />
      <Lists mayKeep={mayKeep} />
    </>
  );
};

const Lists = ({ mayKeep }: { readonly mayKeep: boolean }) => {
  const t = usePlanText();
  const kit = useKitText();
  const { viewer } = useSession();
  const asked = useAsk(PlanListQuery, { own: { mine: true }, toAdapt: { toAdapt: true }, below: {} });
  return (
    <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={5} />}>
      {({ own, toAdapt, seen }) => {
        const others = seen.nodes.filter(({ owner }) => owner.id !== viewer.unit.id);
        return (
          <>
            {mayKeep && toAdapt.nodes.length > 0 ? (
              <Section title={t('plans.toAdapt')}>
                <PlanTable
                  plans={toAdapt.nodes}
                  label={t('plans.toAdapt')}
                  action={({ id }) => (
                    <Button
                      size="xs"
                      component={RouterLink}
                      href={`${RECORD_PATHS.PLAN(id)}?form=cu-the-hoa`}
                    >
                      {t('plans.adapt')}
                    </Button>
                  )}
                />
              </Section>
            ) : null}
            <Section title={t('plans.own')}>
              <PlanTable
                plans={own.nodes}
                label={t('plans.own')}
                empty={
                  <EmptyState title={t('plans.own.none')}>
                    {mayKeep ? t('plans.own.none.words') : null}
                  </EmptyState>
                }
              />
            </Section>
            {others.length > 0 ? (
              <Section title={t('plans.seen')}>
                <PlanTable plans={others} label={t('plans.seen')} />
              </Section>
            ) : null}
          </>
        );
      }}
    </Answer>
  );
};
