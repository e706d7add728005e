import { groupBy } from '@danvan/domain/kernel';
import { bornCommune, endedCommune, keptCommune, newKey, oldKey } from './commune-lives.ts';
import type { JudgedRow } from './judge-uncoded.ts';
import type { CommuneLife, Succession } from './life.ts';
import type { NewCommune, OldCommune, ReadCommunes } from './read-communes.ts';

export type Communes = {
  readonly lives: readonly CommuneLife[];
  readonly successions: readonly Succession[];
  readonly keyOfNew: ReadonlyMap<string, string>;
};

/** An old commune and all new ones that got something of it; the first is the one of its coded row. */
type Parting = { readonly old: OldCommune; readonly targets: readonly string[] };

const partings = (communes: ReadCommunes, judged: readonly JudgedRow[]): readonly Parting[] => {
  const divisions = groupBy(
    judged.filter((row) => row.meaning === 'DIVISION'),
    (row) => row.commune,
  );
  return communes.oldCommunes.map((old) => {
    const parts = (divisions.get(old) ?? []).map((row) => row.uncoded.newCode);
    return { old, targets: [...new Set([old.newCode, ...parts])] };
  });
};

/** The same unit goes on where a new commune has one origin only: the whole of it, or what was left of it. */
const keptOrigin = (now: NewCommune, origins: readonly Parting[]): OldCommune | null => {
  const [only, ...others] = origins;
  return only !== undefined && others.length === 0 && only.old.newCode === now.code ? only.old : null;
};

/** 10,035 → 3,321 with what went where. */
export const communesOf = (communes: ReadCommunes, judged: readonly JudgedRow[]): Communes => {
  const parted = partings(communes, judged);
  const originsOf = groupBy(
    parted.flatMap((parting) => parting.targets.map((target) => ({ target, parting }))),
    ({ target }) => target,
  );
  const keyOfNew = new Map<string, string>();
  const kept = new Set<OldCommune>();
  const lives = communes.newCommunes.map((now) => {
    const old = keptOrigin(
      now,
      (originsOf.get(now.code) ?? []).map(({ parting }) => parting),
    );
    keyOfNew.set(now.code, old === null ? newKey(now) : oldKey(old));
    if (old === null) return bornCommune(now);
    kept.add(old);
    return keptCommune(old, now);
  });
  const ended = communes.oldCommunes.filter((old) => !kept.has(old)).map(endedCommune);
  const successions = parted
    .filter(({ old, targets }) => !kept.has(old) || targets.length > 1)
    .flatMap(({ old, targets }) =>
      targets.map((target) => ({
        from: oldKey(old),
        to: keyOfNew.get(target) ?? '',
        divided: targets.length > 1,
      })),
    );
  return { lives: [...ended, ...lives], successions, keyOfNew };
};
