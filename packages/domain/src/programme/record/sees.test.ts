import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrgUnitId } from '../../hierarchy/index.ts';
import { id } from '../../kernel/index.ts';
import { recordId, WORK_RECORD_KINDS } from './kind.ts';
import { type RecordViewer, seesRecord } from './sees.ts';
import { VISIBILITIES, type Visibility, type WorkRecord } from './work-record.ts';

const u = (name: string): OrgUnitId => id<'OrgUnit'>(name);
const [BAN, BAN_TW, CONG_AN, BO, XA, MAT_TRAN] = ['ban', 'ban-tw', 'cong-an', 'bo', 'xa', 'mttq'].map(u) as [
  OrgUnitId,
  OrgUnitId,
  OrgUnitId,
  OrgUnitId,
  OrgUnitId,
  OrgUnitId,
];

const viewer = (line: OrgUnitId[], above: OrgUnitId[] = [], isPartner = false): RecordViewer => ({
  line: new Set(line),
  above: new Set(above),
  isPartner,
});
const COMMISSION = viewer([BAN], [BAN_TW]);
const POLICE = viewer([CONG_AN, XA], [BO]);
const COMMUNE = viewer([XA], [CONG_AN, BO]);
const MINISTRY = viewer([BO, CONG_AN, XA]);
const FRONT = viewer([MAT_TRAN], [], true);

const record = (owner: OrgUnitId, visibility: Visibility, rest: Partial<WorkRecord> = {}): WorkRecord => ({
  id: recordId('r'),
  kind: 'TASK',
  title: 'Nhiệm vụ',
  owner,
  visibility,
  concerned: [],
  programmes: [],
  ...rest,
});
const sees = (who: RecordViewer, what: WorkRecord, parties: OrgUnitId[] = []) =>
  seesRecord(who, what, parties);

describe('a record of a joint programme', () => {
  it('is seen by both sides when it is joint', () => {
    const joint = record(BAN, 'JOINT', { concerned: [CONG_AN] });
    expect([sees(COMMISSION, joint), sees(POLICE, joint)]).toEqual([true, true]);
  });

  it('is hidden from the other side when it is internal, even if it names the other side', () => {
    const ofCommission = record(BAN, 'INTERNAL', { concerned: [CONG_AN] });
    const ofPolice = record(CONG_AN, 'INTERNAL', { concerned: [BAN] });
    expect([sees(POLICE, ofCommission), sees(COMMISSION, ofPolice)]).toEqual([false, false]);
  });

  it('is seen within the own line, from above, however it is kept', () => {
    for (const visibility of VISIBILITIES) expect(sees(MINISTRY, record(CONG_AN, visibility))).toBe(true);
  });

  it('of a superior is seen when it concerns the unit, internal or not', () => {
    expect(sees(COMMUNE, record(CONG_AN, 'INTERNAL', { concerned: [XA] }))).toBe(true);
    expect(sees(COMMUNE, record(CONG_AN, 'INTERNAL'))).toBe(false);
    expect(sees(COMMUNE, record(CONG_AN, 'JOINT', { concerned: [BAN] }))).toBe(false);
  });

  it('that is a programme or a plan holds for everybody below those it concerns', () => {
    const programme = record(BAN_TW, 'JOINT', { kind: 'PROGRAMME', concerned: [BO] });
    expect([sees(COMMUNE, programme), sees(COMMISSION, programme)]).toEqual([true, true]);
    expect(sees(COMMUNE, { ...programme, kind: 'MEETING' })).toBe(false);
  });
});

describe('a partner agency', () => {
  it('sees what is published in a programme it is party to, and nothing else', () => {
    expect(sees(FRONT, record(BAN, 'PUBLISHED'), [MAT_TRAN])).toBe(true);
    expect(sees(FRONT, record(BAN, 'PUBLISHED'))).toBe(false);
    expect(sees(FRONT, record(BAN, 'JOINT', { concerned: [MAT_TRAN] }), [MAT_TRAN])).toBe(false);
  });
});

const units = fc.constantFrom(BAN, BAN_TW, CONG_AN, BO, XA, MAT_TRAN);
const anyRecord = fc
  .record({
    owner: units,
    visibility: fc.constantFrom(...VISIBILITIES),
    concerned: fc.array(units, { maxLength: 3 }),
    kind: fc.constantFrom(...WORK_RECORD_KINDS),
  })
  .map(({ owner, visibility, ...rest }) => record(owner, visibility, rest));

describe('whatever the record', () => {
  it('without a unit to act for nothing is seen', () => {
    fc.assert(fc.property(anyRecord, (each) => !sees(viewer([]), each, [BAN, BO])));
  });

  it('who sees it internal sees it joint, and who sees it joint sees it published', () => {
    const order = fc.tuple(anyRecord, fc.constantFrom(COMMISSION, POLICE, COMMUNE, MINISTRY));
    fc.assert(
      fc.property(order, ([each, who]) => {
        const seen = VISIBILITIES.map((visibility) => sees(who, { ...each, visibility }));
        return seen.every((now, index) => index === 0 || now || !seen[index - 1]);
      }),
    );
  });
});
