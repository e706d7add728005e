import type { UnitKind } from '@danvan/domain/hierarchy';
import type { Dated, Day, Validity } from '@danvan/domain/kernel';

/** What a territory is called and what it is, from a day to a day: word "Xã", name "Sa Thầy", kind COMMUNE. */
export type Phase = Dated<{ readonly word: string; readonly name: string; readonly kind: UnitKind }>;

export type LifeCode = Dated<{ readonly code: string }>;

/** A territory through time, before anyone's organisation stands on it. `key` is the stem of every id on it. */
export type Life = {
  readonly key: string;
  readonly existence: Validity;
  readonly phases: readonly Phase[];
  readonly codes: readonly LifeCode[];
};

export type ProvinceLife = Life;
export type DistrictLife = Life & { readonly province: string };
export type CommuneLife = Life & {
  readonly district: string | null;
  /** Keys of the provinces it lies in before and since 01/07/2025; null where it does not exist. */
  readonly oldProvince: string | null;
  readonly newProvince: string | null;
};

/** What went from one life to another; `divided`: only a part, and nobody declared how much. */
export type Succession = { readonly from: string; readonly to: string; readonly divided: boolean };

/** The territories of the country with what became of what on 01/07/2025. */
export type VietnamMap = {
  readonly provinces: readonly ProvinceLife[];
  readonly districts: readonly DistrictLife[];
  readonly communes: readonly CommuneLife[];
  readonly provinceSuccessions: readonly Succession[];
  readonly communeSuccessions: readonly Succession[];
  /** Island districts without communes that became special zones as a whole. */
  readonly islandSuccessions: readonly Succession[];
};

/** "Xã Sa Thầy"; a numbered ward keeps its word: "Phường 13". */
export const fullName = (phase: Phase): string => `${phase.word} ${phase.name}`;
export const shortName = (phase: Phase): string => (/^\d/.test(phase.name) ? fullName(phase) : phase.name);

/** The phase on a day. */
export const phaseOn = (life: Life, on: Day): Phase | undefined =>
  life.phases.find(({ validity: { from, to } }) => from <= on && (to === null || on < to));
