import { EmptyState, NoPermission, PageHeader } from '@danvan/ui';
import { useParams } from 'react-router';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { useWhatIfText } from './use-what-if-text.ts';
import { WhatIfView } from './WhatIfView.tsx';
import { WhatIfQuery, type WhatIfRoundShown } from './what-if.graphql.ts';

/** What would be if: the round of the address, supposed otherwise by `?gia-dinh=`, one cluster of it shown. */
export const WhatIfPage = () => {
  const { id = '' } = useParams();
  const kit = useKitText();
  const asked = useAsk(WhatIfQuery, { id });
  return (
    <Answer asked={asked}>
      {({ scoringRound: round }) =>
        round ? (
          <Shown round={round} />
        ) : (
          <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
        )
      }
    </Answer>
  );
};

const Shown = ({ round }: { readonly round: WhatIfRoundShown }) => {
  const t = useWhatIfText();
  const { table } = round;
  return (
    <>
      <PageHeader
        trail={<RouterLink href={`/dot-cham/${encodeURIComponent(round.id)}`}>{round.title}</RouterLink>}
        title={t('whatIf.title')}
        purpose={t('whatIf.purpose')}
        mark={<Demonstration when={round.origin === 'DEMONSTRATION'} />}
      />
      {table && table.subjects.length > 0 ? (
        <WhatIfView table={table} isFinal={round.state === 'FINAL' || round.state === 'PUBLISHED'} />
      ) : (
        <EmptyState title={t('whatIf.noTable')}>{t('whatIf.noTable.words')}</EmptyState>
      )}
    </>
  );
};
