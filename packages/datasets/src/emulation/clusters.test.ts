import { bindingPledge, clusterYearOf, membersOn, pledgeStanding } from '@danvan/domain/emulation';
import { checkHierarchy, hierarchyAt } from '@danvan/domain/hierarchy';
import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { buildHierarchy } from '../build-hierarchy.ts';
import { QUANG_NGAI_POLICE, SA_THAY_POLICE } from '../demo-accounts.ts';
import { demonstrationClusters } from './clusters.ts';

const checked = checkHierarchy(buildHierarchy().record);
if (!checked.ok) throw new Error('The map contradicts itself');
const hierarchy = checked.value;
const clusters = demonstrationClusters(hierarchy).map(({ content }) => content);
const police = clusters.filter(({ block }) => block.tree === 'POLICE' && block.level === 'PROVINCE');

describe('the emulation clusters of the demonstration', () => {
  it.each(['2025-12-31', '2026-12-31'])('on %s every provincial police is in one cluster', (on) => {
    const view = hierarchyAt(hierarchy, day(on));
    const provinces = view.units('POLICE').filter((unit) => view.unit(unit)?.level === 'PROVINCE');
    const members = police.flatMap((cluster) => membersOn(cluster, day(on)));
    expect(members.toSorted()).toEqual(provinces.toSorted());
  });

  it('have five to eight members each', () => {
    const sizes = clusters.map((cluster) => membersOn(cluster, day('2026-12-31')).length);
    expect(sizes.filter((size) => size < 5 || size > 8)).toEqual([]);
  });

  it('change their lead and their deputy from year to year', () => {
    for (const cluster of police) {
      const [before, now] = [2025, 2026].map((year) => clusterYearOf(cluster, year));
      expect(now?.lead).toBe(before?.deputy);
      expect([before?.lead, before?.deputy]).not.toContain(now?.deputy);
    }
  });

  it('have signed, but for one unit that has not', () => {
    const waiting = clusters.flatMap(({ years }) => years.flatMap((year) => pledgeStanding(year).waiting));
    expect(waiting).toEqual(['pol-p68-2025']);
  });

  it('Quảng Ngãi has revised its pledge, and what it signed before is kept', () => {
    const year = police
      .map((cluster) => clusterYearOf(cluster, 2026))
      .find((each) => each?.members.some(({ unit }) => unit === QUANG_NGAI_POLICE));
    if (!year) throw new Error('Quảng Ngãi is in no cluster');
    const signings = year.pledges.find(({ unit }) => unit === QUANG_NGAI_POLICE)?.signings;
    expect(signings?.map(({ reason }) => reason !== null)).toEqual([false, true]);
    const target = bindingPledge(year, QUANG_NGAI_POLICE)?.targets.find(
      ({ indicator }) => indicator === 'VOLUNTEER_DRIVE',
    );
    expect(target?.value.toFixed()).toBe('1500');
  });

  it('the commune of the demo account is in a cluster of its neighbours', () => {
    const own = clusters.filter((cluster) => membersOn(cluster, day('2026-12-31')).includes(SA_THAY_POLICE));
    expect(own.map(({ block }) => block.keeper)).toEqual([QUANG_NGAI_POLICE]);
  });

  it('are the same from one making to the next', () => {
    expect(demonstrationClusters(hierarchy).map(({ content }) => content)).toEqual(clusters);
  });
});
