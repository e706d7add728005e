import { PROGRAMME_KIND_WORDS, PROGRAMME_KINDS, PROGRAMME_STATE_WORDS } from '@danvan/domain/programme';
import { SpanChart, type SpanRow } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { today } from '../../unit-page/today.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import { PROGRAMME_TONES, ProgrammeStateBadge } from './ProgrammeStateBadge.tsx';
import { partiesText } from './parties-text.ts';
import type { ListedProgramme } from './programme.graphql.ts';
import { useMilestoneText } from './use-milestone-text.ts';
import { useProgrammeText } from './use-programme-text.ts';
import { useSpanText } from './use-span-text.ts';

/** Where a programme ends in the drawing: when it was ended early, there. */
const endOf = ({ validTo, endedOn }: ListedProgramme) =>
  endedOn !== null && (validTo === null || endedOn < validTo) ? endedOn : validTo;

const useRow = (): ((programme: ListedProgramme) => SpanRow) => {
  const local = useLocalText();
  const spanOf = useSpanText();
  const { nameOf, whenOf } = useMilestoneText();
  return (programme) => {
    const { id, title, state, document, origin } = programme;
    const span = spanOf(programme);
    return {
      key: id,
      from: programme.validFrom,
      to: endOf(programme),
      title: <RecordLink record={{ id, title, kind: 'PROGRAMME' }} />,
      note: (
        <>
          <ProgrammeStateBadge state={state} />
          <span>{span}</span>
          {document?.documentNumber ? <span>{document.documentNumber.text}</span> : null}
          <span>{partiesText(programme.parties)}</span>
          <Demonstration when={origin === 'DEMONSTRATION'} />
        </>
      ),
      words: `${span}, ${local(PROGRAMME_STATE_WORDS[state]).toLowerCase()}`,
      tone: PROGRAMME_TONES[state],
      marks: programme.milestones.flatMap((milestone, index) => {
        const day = milestone.heldOn ?? milestone.plannedOn;
        if (day === null) return [];
        const words = `${nameOf(milestone)}, ${whenOf(milestone)}`;
        return [{ key: String(index), day, words, held: milestone.heldOn !== null }];
      }),
    };
  };
};

/** Programmes of each kind as bars along time, with their milestones. */
export const ProgrammeChart = ({ programmes }: { readonly programmes: readonly ListedProgramme[] }) => {
  const t = useProgrammeText();
  const local = useLocalText();
  const toRow = useRow();
  const groups = PROGRAMME_KINDS.map((kind) => ({
    key: kind,
    title: local(PROGRAMME_KIND_WORDS[kind]),
    rows: programmes.filter(({ programmeKind }) => programmeKind === kind).map(toRow),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <SpanChart
      label={t('programme.chart')}
      groups={groups}
      today={today()}
      todayLabel={t('programme.today')}
    />
  );
};
