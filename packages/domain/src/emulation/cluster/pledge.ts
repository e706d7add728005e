import type { OrgUnitId } from '../../hierarchy/index.ts';
import { type Day, day, err, isWhole, ok } from '../../kernel/index.ts';
import { checkRequiredText, checkText, fromChecks } from '../../programme/index.ts';
import { readVietnameseNumber } from '../../reporting/index.ts';
import type { CheckedOfCluster, ClusterFault, ClusterFaultCode, ClusterOutcome } from './fault.ts';
import type {
  ClusterYear,
  EmulationCluster,
  EmulationPledge,
  PledgeDraft,
  PledgeTarget,
  Signing,
} from './model.ts';
import type { PledgeSetting } from './setting.ts';
import { clusterYearOf, withYear, yearSpan } from './year.ts';

/** Pledges are signed early in the year: by this day of it (set by us). */
export const pledgeDueOn = (year: number): Day => day(`${year}-03-31`);

/** What binds: the newest signing of the unit; null when it has not signed. */
export const bindingPledge = ({ pledges }: Pick<ClusterYear, 'pledges'>, unit: OrgUnitId): Signing | null =>
  pledges.find((pledge) => pledge.unit === unit)?.signings.at(-1) ?? null;

/** The units that are asked to sign: those that are in the cluster to the end of its year (or of the cluster). */
export const signatories = ({
  year,
  members,
}: Pick<ClusterYear, 'year' | 'members'>): readonly OrgUnitId[] => [
  ...new Set(members.filter(({ validity }) => validity.to === yearSpan(year).to).map(({ unit }) => unit)),
];

/** Who has signed and who has not; the cluster's pledge is complete when everybody has. */
export type PledgeStanding = {
  readonly signed: readonly OrgUnitId[];
  readonly waiting: readonly OrgUnitId[];
  readonly isComplete: boolean;
};

/** giao ước của cụm: where it stands. */
export const pledgeStanding = (year: ClusterYear): PledgeStanding => {
  const asked = signatories(year);
  const signed = asked.filter((unit) => bindingPledge(year, unit) !== null);
  const waiting = asked.filter((unit) => !signed.includes(unit));
  return { signed, waiting, isComplete: asked.length > 0 && waiting.length === 0 };
};

type Typed = PledgeDraft['targets'][number];

const checkTarget = (
  { indicator, value }: Typed,
  index: number,
  { targets }: PledgeDraft,
  { indicators }: PledgeSetting,
): CheckedOfCluster<PledgeTarget> => {
  const about = indicators.get(indicator);
  if (!about || about.kind === 'NARRATIVE') return err({ code: 'TARGET_UNKNOWN', path: ['targets', index] });
  if (targets.findIndex((each) => each.indicator === indicator) < index)
    return err({ code: 'TARGET_TWICE', path: ['targets', index] });
  const path = ['targets', index, 'value'];
  const read = readVietnameseNumber(value.trim(), about.decimals);
  if (!read.ok) return err({ code: 'TARGET_NOT_A_NUMBER', path });
  return about.decimals > 0 || isWhole(read.value)
    ? ok({ indicator, value: read.value })
    : err({ code: 'TARGET_NOT_WHOLE', path });
};

const checkTargets = (
  draft: PledgeDraft,
  setting: PledgeSetting,
): CheckedOfCluster<readonly PledgeTarget[]> => {
  const checked = draft.targets.map((target, index) => checkTarget(target, index, draft, setting));
  const faults = checked.flatMap((each): readonly ClusterFault[] => (each.ok ? [] : [each.error].flat()));
  return faults.length > 0 ? err(faults) : ok(checked.flatMap((each) => (each.ok ? [each.value] : [])));
};

const checkWords = (draft: PledgeDraft): CheckedOfCluster<string | null> => {
  const text = checkText(draft.text, ['text']);
  const isEmpty = text.ok && text.value === null && draft.targets.length === 0;
  return isEmpty ? err({ code: 'PLEDGE_EMPTY', path: ['text'] }) : text;
};

const yearToSign = (
  cluster: EmulationCluster,
  year: number,
  unit: OrgUnitId,
): CheckedOfCluster<ClusterYear> => {
  if (cluster.ended !== null) return err({ code: 'CLUSTER_ENDED', path: [] });
  const entry = clusterYearOf(cluster, year);
  if (entry === null) return err({ code: 'YEAR_NOT_SET', path: ['year'] });
  return signatories(entry).includes(unit) ? ok(entry) : err({ code: 'NOT_A_MEMBER', path: ['unit'] });
};

const withSigning = (year: ClusterYear, unit: OrgUnitId, signing: Signing): readonly EmulationPledge[] => {
  const before = year.pledges.find((pledge) => pledge.unit === unit)?.signings ?? [];
  return [...year.pledges.filter((pledge) => pledge.unit !== unit), { unit, signings: [...before, signing] }];
};

type Parts = Pick<Signing, 'targets' | 'text' | 'reason'>;

/** Whose pledge, of which year, and how many signings whoever signs has seen. */
export type PledgeOf = { readonly year: number; readonly unit: OrgUnitId; readonly seen: number };

const sign = (
  cluster: EmulationCluster,
  of: PledgeOf,
  reason: CheckedOfCluster<string | null>,
  draft: PledgeDraft,
  setting: PledgeSetting,
): ClusterOutcome => {
  const made = fromChecks<Parts, ClusterFaultCode>({
    targets: checkTargets(draft, setting),
    text: checkWords(draft),
    reason,
  });
  const year = yearToSign(cluster, of.year, of.unit);
  if (!year.ok) return err([year.error].flat());
  if (!made.ok) return made;
  const on = setting.today;
  const isLate = made.value.reason === null && on > pledgeDueOn(of.year);
  return ok({
    value: withYear(cluster, {
      ...year.value,
      pledges: withSigning(year.value, of.unit, { on, ...made.value }),
    }),
    warnings: isLate ? [{ code: 'PLEDGE_LATE', path: ['on'] }] : [],
  });
};

const signingsOf = (cluster: EmulationCluster, { year, unit }: PledgeOf): number =>
  clusterYearOf(cluster, year)?.pledges.find((pledge) => pledge.unit === unit)?.signings.length ?? 0;

/** ký giao ước: for the first time in the year. */
export const signPledge = (
  cluster: EmulationCluster,
  of: PledgeOf,
  draft: PledgeDraft,
  setting: PledgeSetting,
): ClusterOutcome =>
  signingsOf(cluster, of) > 0
    ? err([{ code: 'SIGNED_ALREADY', path: [] }])
    : sign(cluster, of, ok(null), draft, setting);

/** điều chỉnh giao ước: a new signing beside the old, with a reason. */
export const revisePledge = (
  cluster: EmulationCluster,
  of: PledgeOf,
  draft: PledgeDraft & { readonly reason: string | null },
  setting: PledgeSetting,
): ClusterOutcome => {
  const signings = signingsOf(cluster, of);
  if (signings === 0) return err([{ code: 'NOT_SIGNED_YET', path: [] }]);
  if (signings !== of.seen) return err([{ code: 'PLEDGE_CHANGED', path: [] }]);
  return sign(cluster, of, checkRequiredText(draft.reason, ['reason']), draft, setting);
};
