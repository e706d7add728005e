import { EmptyState } from '@danvan/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { useKitText } from '../language/use-text.ts';
import { PeriodGate } from '../period/PeriodGate.tsx';
import { pathUnder } from '../rollup/drill-path.ts';
import { useUnit } from '../unit/use-unit.ts';
import { ProgressView } from './ProgressView.tsx';
import { ProgressQuery } from './progress.graphql.ts';

export type ProgressBoardProps = {
  /** The address of this page, to which drilling adds the unit. */
  readonly path: string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

const EVERY_MINUTE = 60_000;

/** How the period of the top bar stands under its unit; reads itself anew each minute. */
export const ProgressBoard = ({ path, reportPath }: ProgressBoardProps) => (
  <PeriodGate>{(period) => <OfPeriod periodId={period.id} path={path} reportPath={reportPath} />}</PeriodGate>
);

const OfPeriod = ({ periodId, path, reportPath }: ProgressBoardProps & { readonly periodId: string }) => {
  const { unitId } = useUnit();
  const [parameters] = useSearchParams();
  const asked = useAsk(ProgressQuery, { periodId, underId: unitId }, { every: EVERY_MINUTE });
  return (
    <Answer asked={asked}>
      {({ progress }) =>
        progress && progress.total.expected > 0 ? (
          <ProgressView
            progress={progress}
            pathOf={(id) => pathUnder(path, parameters, id)}
            reportPath={reportPath}
          />
        ) : (
          <Nothing />
        )
      }
    </Answer>
  );
};

const Nothing = () => {
  const t = useKitText();
  return <EmptyState title={t('progress.empty')}>{t('progress.empty.words')}</EmptyState>;
};
