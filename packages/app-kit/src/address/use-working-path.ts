import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a move to another page takes along: the unit and the period one works in. */
const CARRIED = ['unit', 'period'] as const;

/** Adds the unit and period of this address to a path, unless the path names its own. */
export const carry = (path: string, here: URLSearchParams): string => {
  const [bare = '', query = ''] = path.split('?', 2);
  const next = new URLSearchParams(query);
  for (const name of CARRIED) {
    const value = here.get(name);
    if (value && !next.has(name)) next.set(name, value);
  }
  const text = next.toString();
  return text ? `${bare}?${text}` : bare;
};

/** `carry` bound to the address shown now. */
export const useWorkingPath = (): ((path: string) => string) => {
  const [parameters] = useSearchParams();
  return useCallback((path) => carry(path, parameters), [parameters]);
};
