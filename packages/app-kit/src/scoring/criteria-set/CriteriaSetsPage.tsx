import { PageHeader, TableSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { CriteriaSetTable } from './CriteriaSetTable.tsx';
import { CriteriaSetListQuery } from './criteria-set.graphql.ts';
import { NewSet } from './edit/NewSet.tsx';
import { useCriteriaText } from './use-criteria-text.ts';

/** All criteria sets that one sees. `?form=moi` drafts one: from nothing, or from the set `?tu=…` (`?kieu=bo-sung` extends it). */
export const CriteriaSetsPage = () => {
  const t = useCriteriaText();
  const kit = useKitText();
  const mayKeep = useMay('KEEP_CRITERIA');
  const [form] = useAddressValue('form');
  const asked = useAsk(CriteriaSetListQuery, {});
  if (form === 'moi' && mayKeep) return <NewSet />;
  return (
    <>
      <PageHeader
        title={t('sets.title')}
        purpose={t('sets.purpose')}
        action={
          mayKeep ? (
            <Button component={RouterLink} href="/tieu-chi?form=moi">
              {t('sets.draft')}
            </Button>
          ) : null
        }
      />
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={6} />}>
        {({ criteriaSets }) => <CriteriaSetTable sets={criteriaSets.nodes} />}
      </Answer>
    </>
  );
};
