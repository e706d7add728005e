import { NoPermission } from '@danvan/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { frozenSet } from './frozen-set.ts';
import { PeerSheet } from './PeerSheet.tsx';
import { SelfSheet } from './SelfSheet.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetQuery, type ShownSheet } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

/** The sheet of the address: to be scored by its unit, reviewed by its peers, or read. */
export const SheetPage = () => {
  const { sheetId = '' } = useParams();
  const t = useSheetText();
  const asked = useAsk(SheetQuery, { id: sheetId });
  const again = asked.status === 'ready' ? asked.again : () => {};
  return (
    <Answer asked={asked}>
      {({ scoreSheet }) =>
        scoreSheet?.round?.rules ? (
          <Read key={scoreSheet.id} sheet={scoreSheet} rules={scoreSheet.round.rules} again={again} />
        ) : (
          <NoPermission title={t('sheet.notSeen')}>{t('sheet.notSeen.words')}</NoPermission>
        )
      }
    </Answer>
  );
};

type Props = { readonly sheet: ShownSheet; readonly rules: string; readonly again: () => void };

const Read = ({ sheet, rules, again }: Props) => {
  const set = useMemo(() => frozenSet(rules), [rules]);
  const isPeer = sheet.openActs.includes('SCORE_PEERS');
  return (
    <>
      <SheetHead sheet={sheet} set={set} onDone={again} />
      {isPeer ? (
        <PeerSheet sheet={sheet} set={set} again={again} />
      ) : (
        <SelfSheet sheet={sheet} set={set} again={again} />
      )}
    </>
  );
};
