import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * One value that lives in the address (`?name=…`), so that the address restores the page whole and can be
 * sent to a colleague. Setting null takes it out.
 */
export const useAddressValue = (name: string): readonly [string | null, (value: string | null) => void] => {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (value: string | null) =>
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { preventScrollReset: true },
      ),
    [name, setParameters],
  );
  return [parameters.get(name), set];
};
