import { err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, type FaultPath, type FieldFault, type TextFaultCode } from '../record/index.ts';

/** Every text of a list trimmed and checked, or the faults of all of them; lines left empty are left out. */
export const checkTexts = (
  texts: readonly string[],
  path: FaultPath,
): Result<readonly string[], readonly FieldFault<TextFaultCode>[]> => {
  const checks = texts.flatMap((text, index) =>
    text.trim() === '' ? [] : [checkRequiredText(text, [...path, index])],
  );
  const faults = checks.flatMap((check) => (check.ok ? [] : [check.error]));
  return faults.length > 0 ? err(faults) : ok(checks.flatMap((check) => (check.ok ? [check.value] : [])));
};

/** A fault at each entry of a list that is there already, as `keyOf` sees them. */
export const entriesTwice = <Item, Code extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  code: Code,
  path: FaultPath,
): readonly FieldFault<Code>[] => {
  const keys = items.map(keyOf);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [{ code, path: [...path, index] }] : []));
};
