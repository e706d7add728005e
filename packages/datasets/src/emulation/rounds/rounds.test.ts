import { checkEntrants, gapsOf, sheetAt } from '@danvan/domain/emulation';
import { checkHierarchy, hierarchyAt } from '@danvan/domain/hierarchy';
import { compile, score, tabulate } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { buildHierarchy } from '../../build-hierarchy.ts';
import { QUANG_NGAI_POLICE, SA_THAY_POLICE } from '../../demo-accounts.ts';
import { REFERENCE_DAY } from '../../demonstration-year.ts';
import { playRound, recordOfRound } from './play-round.ts';
import { ROUND_STORIES, type RoundStory, spanOf } from './stories.ts';

const checked = checkHierarchy(buildHierarchy().record);
if (!checked.ok) throw new Error('The map contradicts itself');
const hierarchy = checked.value;

const scoredIn = ({ clusters }: RoundStory) =>
  clusters.flatMap(({ id, members }) => members.map((unit) => ({ unit, group: id })));
const played = (story: RoundStory) => playRound(story, scoredIn(story), () => ({}));

describe.each(ROUND_STORIES.map((story) => [story.id, story] as const))('the round %s', (_id, story) => {
  const sheets = played(story);

  it('scores units that are there on its last day, and says that it is made up', () => {
    const view = hierarchyAt(hierarchy, spanOf(story).lastDay);
    const entrants = scoredIn(story).map(({ unit, group }) => ({ subject: unit, unit, group }));
    expect(checkEntrants(entrants, view, () => null)).toEqual([]);
    expect(recordOfRound(story)).toMatchObject({ origin: 'DEMONSTRATION' });
    expect(story.title).toContain('dữ liệu minh họa');
  });

  it('tells of nothing that lies ahead', () => {
    expect(story.told <= REFERENCE_DAY).toBe(true);
    expect(sheets.filter(({ on }) => on > REFERENCE_DAY)).toEqual([]);
  });

  it('has sheets that its set can score, and nothing in them that excludes', () => {
    const compiled = compile(story.set);
    const table = tabulate(
      compiled,
      sheets.map(({ sheet }) => sheetAt(story.set, sheet, 'FINAL')),
    );
    if (!table.ok) throw new Error(JSON.stringify(table.error));
    const result = score(compiled, table.value, 'FINAL');
    const vetoes = result.subjects.flatMap(
      (subject) => result.scoreOf(subject)?.verdicts.filter(({ kind }) => kind === 'VETO') ?? [],
    );
    expect(vetoes).toEqual([]);
  });

  it('leaves no sheet incomplete that was handed in', () => {
    const incomplete = sheets
      .filter(({ sheet }) => sheet.wasSubmitted)
      .flatMap(({ sheet }) => gapsOf(story.set, sheet, 'SELF'))
      .filter(({ policy }) => policy === 'INCOMPLETE');
    expect(incomplete).toEqual([]);
  });

  it('is the same from one making to the next', () => {
    expect(played(story)).toEqual(sheets);
  });
});

describe('what the rounds of the demonstration show', () => {
  const [published, open, communes] = ROUND_STORIES.map(played);

  it('a correction with its reason and the unit’s answer, and points that were set', () => {
    const changed = published?.filter(({ changes }) => changes.length > 0) ?? [];
    expect(changed.flatMap(({ changes }) => changes.map(({ stage }) => stage))).toEqual(['RECHECK', 'FINAL']);
    expect(changed.flatMap(({ explained }) => explained)).toHaveLength(1);
  });

  it('Quảng Ngãi in the midst of its own sheet, others before and after it', () => {
    const states = new Set(open?.map(({ sheet }) => sheet.state));
    expect([...states].toSorted()).toEqual(['OPEN', 'SUBMITTED']);
    const own = open?.find(({ sheet }) => sheet.unit === QUANG_NGAI_POLICE)?.sheet;
    expect([own?.state, Object.keys(own?.marks.SELF ?? {}).length > 0]).toEqual(['OPEN', true]);
  });

  it('communes that review each other, Sa Thầy not yet', () => {
    const reviewers = new Set(communes?.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer)));
    expect([reviewers.size > 0, reviewers.has(SA_THAY_POLICE)]).toEqual([true, false]);
  });
});
