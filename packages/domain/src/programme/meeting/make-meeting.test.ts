import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { attendanceTotal } from './attendance.ts';
import { checkFollows, type MeetingNeighbours, type NeighbourMeeting } from './follows.ts';
import { makeMeeting } from './make-meeting.ts';
import { type MeetingDraft, unitsOfMeeting } from './model.ts';
import { alone, draftMeeting, meetingId, places, programmeOf, unit } from './testing.ts';

const faults = (over: Partial<MeetingDraft>, around: MeetingNeighbours = alone().around) =>
  places(makeMeeting(draftMeeting(over), alone({ around })));
const seat = (name: string, people: number | null = null) => ({ unit: unit(name), people });

describe('a meeting that is called', () => {
  it('may belong to three programmes and sit at bridge points (S1)', () => {
    const made = makeMeeting(
      draftMeeting({
        kind: 'ONLINE_CONFERENCE',
        programmes: ['09', '22', '38'].map(programmeOf),
        bridgePoints: [seat('thai-binh'), seat('kon-tum', 20)],
        papers: [{ title: ' Tham luận ', unit: unit('thai-binh') }],
        agenda: [{ title: 'Báo cáo tóm tắt', kind: 'REPORT' }],
      }),
      alone(),
    );
    expect(made).toMatchObject({
      ok: true,
      value: { value: { papers: [{ title: 'Tham luận' }] }, warnings: [] },
    });
  });

  it('is not one of no one', () => {
    expect(faults({ chairs: [] })).toEqual(['MEETING_OF_NO_ONE chairs']);
    expect(faults({ chairs: [], attendance: [seat('a', 0)] })).toEqual(['MEETING_OF_NO_ONE chairs']);
    expect(faults({ chairs: [], attendance: [seat('a')] })).toEqual([]);
    expect(faults({ chairs: [], bridgePoints: [seat('a', 3)] })).toEqual([]);
  });

  it('says everything that stands in the way at once, each where it is', () => {
    expect(
      faults({
        title: ' ',
        programmes: [programmeOf('09'), programmeOf('09')],
        chairs: [unit('a'), unit('a')],
        attendance: [seat('b', 1.5), seat('b')],
        bridgePoints: [seat('c'), seat('c')],
        agenda: [{ title: '', kind: 'PAPER' }],
        papers: [{ title: 'gửi về ban@example.vn', unit: unit('a') }],
        appraises: { from: day('2025-12-31'), to: day('2025-01-01') },
      }),
    ).toEqual([
      'TEXT_REQUIRED title',
      'PROGRAMME_TWICE programmes.1',
      'CHAIR_TWICE chairs.1',
      'UNIT_TWICE attendance.1',
      'COUNT_NOT_WHOLE attendance.0.people',
      'BRIDGE_POINT_TWICE bridgePoints.1',
      'TEXT_REQUIRED agenda.0.title',
      'PERSONAL_IDENTIFIER papers.0.title',
      'PERIOD_ENDS_BEFORE_IT_STARTS appraises.to',
    ]);
  });

  it('outside the validity of a programme is held all the same, with a word about it', () => {
    const programmes = [
      { id: programmeOf('22'), title: 'Chương trình 22', validity: { from: null, to: day('2026-01-01') } },
      { id: programmeOf('38'), title: 'Chương trình 38', validity: { from: day('2026-01-01'), to: null } },
    ];
    expect(makeMeeting(draftMeeting(), alone({ programmes }))).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'OUTSIDE_VALIDITY', about: { programme: 'Chương trình 22' } }] },
    });
  });

  it('names every unit once', () => {
    const units = unitsOfMeeting(
      draftMeeting({ chairs: [unit('a'), unit('b')], attendance: [seat('b')], bridgePoints: [seat('c')] }),
    );
    expect(units).toEqual(['a', 'b', 'c']);
  });

  it('counts units and people apart, whatever the counts', () => {
    const counts = fc.array(fc.option(fc.nat(5_000), { nil: null }), { maxLength: 40 });
    fc.assert(
      fc.property(counts, (people) => {
        const total = attendanceTotal(people.map((count, index) => seat(`u${index}`, count)));
        const known = people.filter((count) => count !== null);
        expect(total).toEqual({
          units: people.length,
          counted: known.length,
          people: known.reduce((sum, count) => sum + count, 0),
        });
      }),
    );
  });
});

describe('the meeting before', () => {
  const neighbour = (name: string, on: string, programme = 'phoi-hop'): NeighbourMeeting => ({
    id: meetingId(name),
    on: day(on),
    programmes: [programmeOf(programme)],
  });
  const following = (earlier: readonly NeighbourMeeting[], followers: NeighbourMeeting[] = []) =>
    faults({ follows: meetingId('2025') }, { earlier, followers });

  it('is one of the same programme and of an earlier day', () => {
    expect(following([neighbour('2025', '2025-03-15')])).toEqual([]);
    expect(following([neighbour('2025', '2025-03-15', 'khac')])).toEqual(['FOLLOWS_OTHER_PROGRAMME follows']);
    expect(following([neighbour('2025', '2026-03-15')])).toEqual(['FOLLOWS_LATER_MEETING follows']);
    expect(following([])).toEqual(['FOLLOWS_UNKNOWN follows']);
  });

  it('stays before those that follow it', () => {
    const around = { earlier: [], followers: [neighbour('2027', '2026-03-15')] };
    expect(faults({}, around)).toEqual(['FOLLOWED_BY_EARLIER_MEETING plannedOn']);
  });

  it('never leads back to the meeting itself, however meetings are linked', () => {
    const start = day('2020-01-01');
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(30)), { maxLength: 40 });
    fc.assert(
      fc.property(links, (wishes) => {
        const days = Array.from({ length: 8 }, () => start);
        const follows: (number | null)[] = days.map(() => null);
        const at = (index: number): NeighbourMeeting => ({
          id: meetingId(`${index}`),
          on: days[index] ?? start,
          programmes: [programmeOf('phoi-hop')],
        });
        const chain = (from: number | null): NeighbourMeeting[] =>
          from === null ? [] : [at(from), ...chain(follows[from] ?? null)];
        for (const [from, to, later] of wishes) {
          const on = addDays(start, later);
          const followers = follows.flatMap((each, index) => (each === from ? [at(index)] : []));
          const link = { ...at(from), on, follows: meetingId(`${to}`) };
          if (checkFollows(link, { earlier: chain(to), followers }).length > 0) continue;
          days[from] = on;
          follows[from] = to;
        }
        for (const index of follows.keys())
          expect(chain(follows[index] ?? null)).not.toContainEqual(at(index));
      }),
    );
  });
});
