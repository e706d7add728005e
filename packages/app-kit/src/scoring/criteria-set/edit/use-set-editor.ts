import { decimalText, parseDecimal } from '@danvan/domain/kernel';
import type { IndicatorCode } from '@danvan/domain/reporting';
import {
  type CriteriaFault,
  type CriteriaSetDraft,
  type CriteriaSetJson,
  faultsOfRules,
  fromJson,
  type Maxima,
  maximaOf,
  parseCriteriaSet,
  sayCriteriaFault,
  type Weighed,
} from '@danvan/domain/scoring';
import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import type { NamedIndicator, ShownSet } from '../criteria-set.graphql.ts';
import { type Path, valueAt } from './edit-at.ts';
import type { CriterionJson } from './new-parts.ts';
import type { Selection } from './selection.ts';

/** What is known beside the set that is edited. */
export type EditGround = {
  readonly indicators: readonly NamedIndicator[];
  readonly extended: ShownSet['extends'];
};

type Checked = { readonly draft: CriteriaSetDraft | null; readonly faults: readonly CriteriaFault[] };

const check = (json: CriteriaSetJson, { indicators, extended }: EditGround): Checked => {
  const parsed = parseCriteriaSet(json);
  if (!parsed.ok) return { draft: null, faults: parsed.error };
  const faults = faultsOfRules(parsed.value, {
    indicators: new Set(indicators.map(({ code }) => code as IndicatorCode)),
    extended: extended === null ? null : fromJson(extended.content),
  });
  return { draft: parsed.value, faults };
};

const weighed = (criterion: CriterionJson): Weighed => {
  if ('children' in criterion) return { children: criterion.children.map(weighed) };
  const parsed = parseDecimal(criterion.maximum ?? '');
  return { maximum: parsed.ok ? parsed.value : null };
};

/** The maxima as far as they are numbers, and how far they are from the scale. */
export type Sums = { readonly maxima: Maxima; readonly difference: string | null };

const sumsOf = ({ criteria, scale }: CriteriaSetJson): Sums => {
  const maxima = maximaOf(criteria.map(weighed));
  const parsed = parseDecimal(scale ?? '');
  return { maxima, difference: parsed.ok ? decimalText(maxima.maximum.minus(parsed.value)) : null };
};

/** A set under one's hands: what it is now, what is wrong with it, what of it is open. Nothing is saved here. */
export const useSetEditor = (initial: CriteriaSetJson, ground: EditGround) => {
  const { language } = useLanguage();
  const [json, setJson] = useState(initial);
  const [selection, select] = useState<Selection>({ section: 'set', path: [] });
  const { draft, faults } = useMemo(() => check(json, ground), [json, ground]);
  const sums = useMemo(() => sumsOf(json), [json]);
  const faultAt = useCallback(
    (path: Path): string | null => {
      const wanted = path.join('.');
      const fault = faults.find((each) => each.path.join('.') === wanted);
      return fault === undefined ? null : sayCriteriaFault(fault, language);
    },
    [faults, language],
  );
  return {
    json,
    change: setJson,
    valueAt: (path: Path): unknown => valueAt(json, path),
    draft,
    faults,
    faultAt,
    sums,
    selection,
    select,
    ground,
  };
};

export type SetEditor = ReturnType<typeof useSetEditor>;

/** What every part of the editor is told. */
export type EditorProps = { readonly editor: SetEditor };
export type PlaceProps = EditorProps & { readonly path: Path };
