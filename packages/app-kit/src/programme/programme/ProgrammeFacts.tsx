import { PROGRAMME_KIND_WORDS } from '@danvan/domain/programme';
import { FactList } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import type { ShownProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';
import { useSpanText } from './use-span-text.ts';

/** Who leads and who cooperates, how long, what came before and after. */
export const ProgrammeFacts = ({ programme }: { readonly programme: ShownProgramme }) => {
  const t = useProgrammeText();
  const format = useFormat();
  const local = useLocalText();
  const spanOf = useSpanText();
  const { parties, successor, predecessors, endedOn } = programme;
  const named = (role: 'LEAD' | 'COOPERATING') =>
    parties.filter((party) => party.role === role).map(({ unit }) => <div key={unit.id}>{unit.name}</div>);
  const cooperating = named('COOPERATING');
  return (
    <FactList
      facts={[
        { term: t('programme.kind'), value: local(PROGRAMME_KIND_WORDS[programme.programmeKind]) },
        { term: t('programme.lead'), value: named('LEAD') },
        { term: t('programme.cooperating'), value: cooperating.length > 0 ? cooperating : null },
        { term: t('programme.span'), value: spanOf(programme) },
        { term: t('programme.endedOn'), value: endedOn && format.day(endedOn) },
        { term: t('programme.cancelReason'), value: programme.cancelReason },
        {
          term: t('programme.successor'),
          value: successor && (
            <>
              <RecordLink record={{ ...successor.programme, kind: 'PROGRAMME' }} />,{' '}
              {t('programme.since', { when: format.day(successor.from) })}
            </>
          ),
        },
        {
          term: t('programme.predecessors'),
          value:
            predecessors.length > 0 &&
            predecessors.map((each) => (
              <div key={each.id}>
                <RecordLink record={{ ...each, kind: 'PROGRAMME' }} />
              </div>
            )),
        },
        { term: t('programme.keptBy'), value: programme.owner.name },
      ]}
    />
  );
};
