import { err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault } from './fault.ts';

type Checks<T, Code extends string> = {
  readonly [Member in keyof T]: Result<T[Member], FieldFault<Code> | readonly FieldFault<Code>[]>;
};

/**
 * A thing from its checked members: all of them, or every fault of every member at once, so that whoever typed
 * mends all of it in one go.
 */
export const fromChecks = <T extends object, Code extends string>(
  checks: Checks<T, Code>,
): Result<T, readonly FieldFault<Code>[]> => {
  const members = Object.entries(checks) as [keyof T, Checks<T, Code>[keyof T]][];
  const faults = members.flatMap(([, checked]) => (checked.ok ? [] : checked.error));
  if (faults.length > 0) return err(faults as FieldFault<Code>[]);
  return ok(
    Object.fromEntries(members.map(([name, checked]) => [name, checked.ok ? checked.value : null])) as T,
  );
};
