import { NoPermission, PageHeader } from '@danvan/ui';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { CommendationView } from './CommendationView.tsx';
import { CommendationQuery } from './commendation.graphql.ts';
import { ReviseCommendationForm } from './form/ReviseCommendationForm.tsx';
import { useCommendationText } from './use-commendation-text.ts';

/** The dossier of the address, or the form in which it is revised (`?form=sua`). */
export const CommendationPage = () => {
  const kit = useKitText();
  const t = useCommendationText();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const asked = useAsk(CommendationQuery, { id });
  return (
    <Answer asked={asked}>
      {({ commendation }) => {
        if (!commendation)
          return (
            <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
          );
        if (form !== 'sua' || !commendation.openActs.includes('REVISE'))
          return <CommendationView commendation={commendation} />;
        return (
          <>
            <PageHeader
              trail={<RouterLink href={pathname}>{commendation.title}</RouterLink>}
              title={t('form.revise')}
            />
            <ReviseCommendationForm
              key={commendation.version}
              commendation={commendation}
              backPath={pathname}
            />
          </>
        );
      }}
    </Answer>
  );
};
