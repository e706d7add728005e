import { CopyText, FactList } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { ShownRound } from '../round.graphql.ts';
import { shortHash } from './short-hash.ts';
import { useRoundText } from './use-round-text.ts';

/** More groups than these are counted: each has its own table beside. */
const FEW = 2;

/** What was agreed of a round, and by which rules it scores. */
export const RoundFacts = ({ round }: { readonly round: ShownRound }) => {
  const t = useRoundText();
  const local = useLocalText();
  const format = useFormat();
  const { set } = round;
  const subjects = (groups: ShownRound['groups']): string =>
    groups.length > FEW
      ? t('facts.groups', { groups: groups.length, count: round.sheetCount })
      : groups.map(({ title }) => title).join(', ');
  return (
    <FactList
      facts={[
        { term: t('facts.holder'), value: round.owner.name },
        {
          term: t('facts.set'),
          value: set && t('facts.setText', { name: local(set.name), version: set.version }),
        },
        { term: t('facts.span'), value: `${format.day(round.firstDay)} – ${format.day(round.lastDay)}` },
        { term: t('facts.subject'), value: subjects(round.groups) },
        {
          term: t('facts.rules'),
          value: set?.rulesHash && (
            <CopyText
              text={set.rulesHash}
              shown={shortHash(set.rulesHash)}
              copyLabel={t('facts.rules')}
              copiedLabel={t('runs.copied')}
            />
          ),
        },
        { term: t('facts.published'), value: round.publishedAt && format.moment(round.publishedAt) },
        { term: t('facts.cancelled'), value: round.cancelReason },
      ]}
    />
  );
};
