import { ErrorState, Message, PageSkeleton } from '@danvan/ui';
import { useMemo } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { useSession } from '../../session/session-context.ts';
import type { Question } from './engine/protocol.ts';
import { useWhatIf } from './engine/use-what-if.ts';
import { shownGroup } from './groups-of.ts';
import { FigureFields } from './panel/FigureFields.tsx';
import { SupposalList } from './panel/SupposalList.tsx';
import { WeightFields } from './panel/WeightFields.tsx';
import { ShiftResult } from './result/ShiftResult.tsx';
import { useSupposals } from './use-supposals.ts';
import { useWhatIfText } from './use-what-if-text.ts';
import styles from './WhatIf.module.css';
import type { WhatIfTable } from './what-if.graphql.ts';

type Props = { readonly table: WhatIfTable; readonly isFinal: boolean };

/** What is supposed on one side, what comes of it on the other. */
export const WhatIfView = ({ table, isFinal }: Props) => {
  const t = useWhatIfText();
  const supposals = useSupposals();
  const [chosen, choose] = useAddressValue('cum');
  const [unit, chooseUnit] = useAddressValue('don-vi');
  const { viewer } = useSession();
  const group = shownGroup(table.subjects, chosen, (viewer.reportingUnit ?? viewer.unit).id);
  const question: Question = useMemo(
    () => ({ supposals: supposals.all, group, subject: unit }),
    [supposals.all, group, unit],
  );
  const { outline, answer, hasFailed } = useWhatIf({ ...table, isFinal }, question);
  if (hasFailed)
    return (
      <ErrorState title={t('whatIf.failed')} idLabel="" id={null}>
        {t('whatIf.failed.words')}
      </ErrorState>
    );
  return (
    <>
      <Message tone="info" title={t('whatIf.safe')}>
        <p>
          {t('whatIf.safe.words')} {t(isFinal ? 'whatIf.pass.final' : 'whatIf.pass.provisional')}
        </p>
      </Message>
      {outline && answer ? (
        <div className={styles.page}>
          <div className={styles.panel}>
            <SupposalList table={table} outline={outline} supposals={supposals} fault={answer.fault} />
            <WeightFields outline={outline} answer={answer} supposals={supposals} />
            <FigureFields
              table={table}
              outline={outline}
              supposals={supposals}
              group={group}
              unit={unit}
              onUnit={chooseUnit}
              figures={answer.figures}
            />
          </div>
          <ShiftResult table={table} outline={outline} answer={answer} group={group} onGroup={choose} />
        </div>
      ) : (
        <PageSkeleton label={t('whatIf.opening')} />
      )}
    </>
  );
};
