import { PageHeader } from '@danvan/ui';
import { useAddressValue } from '../../../address/use-address-value.ts';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { CriteriaSetGroundQuery } from '../criteria-set.graphql.ts';
import { useCriteriaText } from '../use-criteria-text.ts';
import { NewSetForm } from './NewSetForm.tsx';
import { useEditText } from './use-edit-text.ts';

/** A new draft: from nothing, as the next version of the set `?tu=…`, or extending it (`?kieu=bo-sung`). */
export const NewSet = () => {
  const t = useEditText();
  const criteria = useCriteriaText();
  const [from] = useAddressValue('tu');
  const [kind] = useAddressValue('kieu');
  const way = from === null ? 'EMPTY' : kind === 'bo-sung' ? 'EXTENSION' : 'NEXT';
  const titles = { EMPTY: 'new.title', NEXT: 'new.nextTitle', EXTENSION: 'new.extendTitle' } as const;
  const asked = useAsk(CriteriaSetGroundQuery, { id: from ?? '' }, { pause: from === null });
  return (
    <>
      <PageHeader
        trail={<RouterLink href="/tieu-chi">{criteria('sets.title')}</RouterLink>}
        title={t(titles[way])}
      />
      {from === null ? (
        <NewSetForm way={way} base={null} />
      ) : (
        <Answer asked={asked}>
          {({ criteriaSet }) => <NewSetForm way={criteriaSet ? way : 'EMPTY'} base={criteriaSet} />}
        </Answer>
      )}
    </>
  );
};
