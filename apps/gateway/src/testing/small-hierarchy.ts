import {
  checkHierarchy,
  type Hierarchy,
  type HierarchyTree,
  type LineageEvent,
  type OrgLevel,
  type OrgUnit,
  type Placement,
  type UnitKind,
} from '@danvan/domain/hierarchy';
import { type Day, day, decimal, id } from '@danvan/domain/kernel';

export const OPENS = day('2010-01-01');
export const MERGER = day('2025-07-01');

type UnitSketch = {
  readonly id: string;
  readonly name: string;
  readonly level: OrgLevel;
  readonly kind?: UnitKind;
  readonly area?: string;
  readonly from?: Day;
  readonly to?: Day | null;
};

const unit = ({
  id: unitId,
  name,
  level,
  kind = 'POLICE',
  area,
  from = OPENS,
  to = null,
}: UnitSketch): OrgUnit => {
  const validity = { from, to };
  return {
    id: id(unitId),
    area: area === undefined ? null : id(area),
    existence: validity,
    names: [{ name, shortName: name.replace(/^(Công an )?(tỉnh|xã) /, ''), validity }],
    codes: [],
    grades: [{ level, kind, validity }],
  };
};

const under = (tree: HierarchyTree, parent: string, of: OrgUnit): Placement => ({
  tree,
  child: of.id,
  parent: id(parent),
  validity: of.existence,
});

const merge = (on: Day, to: string, from: readonly string[]): LineageEvent => ({
  id: id(`merge:${to}`),
  kind: 'MERGE',
  on,
  basis: 'Nghị quyết 202/2025/QH15',
  units: [],
  links: from.map((each) => ({ from: id(each), to: id(to), share: null })),
});

const split = (on: Day, from: string, to: readonly (readonly [string, string | null])[]): LineageEvent => ({
  id: id(`split:${from}`),
  kind: 'SPLIT',
  on,
  basis: null,
  units: [],
  links: to.map(([each, share]) => ({
    from: id(from),
    to: id(each),
    share: share === null ? null : decimal(share),
  })),
});

const old = { from: OPENS, to: MERGER } as const;
const fresh = { from: MERGER } as const;

const provinces = (prefix: string, name: (of: string) => string, kind: UnitKind, area: boolean): OrgUnit[] =>
  [
    { id: 'kon-tum', name: 'Kon Tum', ...old },
    { id: 'quang-ngai-cu', name: 'Quảng Ngãi', ...old },
    { id: 'quang-ngai', name: 'Quảng Ngãi', ...fresh },
    { id: 'gia-lai', name: 'Gia Lai' },
    { id: 'dak-lak', name: 'Đắk Lắk' },
  ].map((sketch) =>
    unit({
      ...sketch,
      id: `${prefix}${sketch.id}`,
      name: name(sketch.name),
      level: 'PROVINCE',
      kind,
      ...(area ? { area: sketch.id } : {}),
    }),
  );

const COMMUNES = [
  { id: 'sa-thay-cu', name: 'Sa Thầy', parent: 'kon-tum', ...old },
  { id: 'dak-to-cu', name: 'Đăk Tô', parent: 'kon-tum', ...old },
  { id: 'ya-ly-cu', name: 'Ya Ly', parent: 'kon-tum', ...old },
  { id: 'sa-thay', name: 'Sa Thầy', parent: 'quang-ngai', ...fresh },
  { id: 'dak-to', name: 'Đăk Tô', parent: 'quang-ngai', ...fresh },
  { id: 'mo-duc', name: 'Mộ Đức', parent: 'quang-ngai', ...fresh },
  { id: 'ia-grai', name: 'Ia Grai', parent: 'gia-lai' },
  { id: 'chu-se', name: 'Chư Sê', parent: 'gia-lai' },
  { id: 'ea-hleo', name: "Ea H'Leo", parent: 'dak-lak' },
];

const communes = (prefix: string, name: (of: string) => string, kind: UnitKind, area: boolean): OrgUnit[] =>
  COMMUNES.map(({ parent: _, ...sketch }) =>
    unit({
      ...sketch,
      id: `${prefix}${sketch.id}`,
      name: name(sketch.name),
      level: 'COMMUNE',
      kind,
      ...(area ? { area: sketch.id } : {}),
    }),
  );

const lineage = (prefix: string): LineageEvent[] => [
  merge(MERGER, `${prefix}quang-ngai`, [`${prefix}kon-tum`, `${prefix}quang-ngai-cu`]),
  merge(MERGER, `${prefix}sa-thay`, [`${prefix}sa-thay-cu`]),
  split(MERGER, `${prefix}dak-to-cu`, [
    [`${prefix}dak-to`, '0.6'],
    [`${prefix}mo-duc`, '0.4'],
  ]),
  split(MERGER, `${prefix}ya-ly-cu`, [
    [`${prefix}sa-thay`, null],
    [`${prefix}dak-to`, null],
  ]),
];

const place = (tree: HierarchyTree, prefix: string, root: string, units: readonly OrgUnit[]): Placement[] =>
  units.map((each) => {
    const commune = COMMUNES.find((sketch) => `${prefix}${sketch.id}` === each.id);
    return under(tree, commune ? `${prefix}${commune.parent}` : root, each);
  });

/**
 * A nation of three provinces that were four: Kon Tum and the old Quảng Ngãi became Quảng Ngãi in 2025; below them a
 * commune went on as a whole, one was divided by shares and one without. Police units "ca:…" stand beside their areas.
 */
export const smallHierarchy = (): Hierarchy => {
  const nation = unit({ id: 'vn', name: 'Việt Nam', level: 'CENTRAL', kind: 'NATION' });
  const ministry = unit({ id: 'bca', name: 'Bộ Công an', level: 'CENTRAL', kind: 'MINISTRY', area: 'vn' });
  const areas = [
    ...provinces('', (of) => `tỉnh ${of}`, 'PROVINCE', false),
    ...communes('', (of) => `xã ${of}`, 'COMMUNE', false),
  ];
  const police = [
    ...provinces('ca:', (of) => `Công an tỉnh ${of}`, 'POLICE', true),
    ...communes('ca:', (of) => `Công an xã ${of}`, 'POLICE', true),
  ];
  const committee = unit({
    id: 'tw',
    name: 'Ban Chấp hành Trung ương Đảng',
    level: 'CENTRAL',
    kind: 'PARTY_COMMITTEE',
    area: 'vn',
  });
  const central = unit({
    id: 'bdv',
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    level: 'CENTRAL',
    kind: 'PROPAGANDA_COMMISSION',
    area: 'vn',
  });
  const provincial = unit({
    id: 'bdv:quang-ngai',
    name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ngãi',
    level: 'PROVINCE',
    kind: 'PROPAGANDA_COMMISSION',
    area: 'quang-ngai',
    ...fresh,
  });
  const front = unit({
    id: 'mttq',
    name: 'Ủy ban Trung ương MTTQ Việt Nam',
    level: 'CENTRAL',
    kind: 'FRONT_COMMITTEE',
    area: 'vn',
  });
  const frontBelow = unit({
    id: 'mttq:gia-lai',
    name: 'Ủy ban MTTQ tỉnh Gia Lai',
    level: 'PROVINCE',
    kind: 'FRONT_COMMITTEE',
    area: 'gia-lai',
  });
  const checked = checkHierarchy({
    units: [nation, ministry, ...areas, ...police, committee, central, provincial, front, frontBelow],
    placements: [
      ...place('ADMINISTRATIVE', '', 'vn', areas),
      ...place('POLICE', 'ca:', 'bca', police),
      under('PARTY', 'tw', central),
      under('PARTY', 'bdv', provincial),
      under('FRONT', 'mttq', frontBelow),
    ],
    events: [...lineage(''), ...lineage('ca:')],
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
};
