import { NoPermission } from '@danvan/ui';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { useKitText } from '../language/use-text.ts';
import { UnitView } from './UnitView.tsx';
import { UnitPageQuery } from './unit-page.graphql.ts';

export type UnitPageProps = {
  readonly unitId: string;
  /** The page of another unit. */
  readonly unitPath: (unitId: string) => string;
  /** The list of units. */
  readonly listPath: string;
};

/** A unit through time: names, codes, places, lineage, events, figures. */
export const UnitPage = ({ unitId, unitPath, listPath }: UnitPageProps) => {
  const t = useKitText();
  const asked = useAsk(UnitPageQuery, { id: unitId });
  return (
    <Answer asked={asked}>
      {({ unit }) =>
        unit ? (
          <UnitView key={unit.id} unit={unit} unitPath={unitPath} listPath={listPath} />
        ) : (
          <NoPermission title={t('failure.FORBIDDEN')}>{t('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};
