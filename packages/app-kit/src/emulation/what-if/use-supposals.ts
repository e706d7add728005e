import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Supposal } from './engine/protocol.ts';
import { readSupposals, withoutSupposal, withSupposal, writeSupposals } from './supposals.ts';

const NAME = 'gia-dinh';
/** A slider that is being drawn changes the address once it rests. */
const REST = 300;

/** What is supposed, and how to suppose more or less of it. */
export type Supposals = {
  readonly all: readonly Supposal[];
  readonly suppose: (supposal: Supposal) => void;
  readonly takeBack: (supposal: Supposal) => void;
  readonly clear: () => void;
};

/** What is supposed lives in the address, so that it can be sent; while one draws, it runs ahead of the address. */
export const useSupposals = (): Supposals => {
  const [parameters, setParameters] = useSearchParams();
  const inAddress = parameters.get(NAME);
  const [all, setAll] = useState(() => readSupposals(inAddress));
  const written = useRef(inAddress);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setAll(readSupposals(inAddress));
  }, [inAddress]);
  useEffect(() => {
    const text = writeSupposals(all);
    if (text === written.current) return;
    const timer = setTimeout(() => {
      written.current = text;
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          if (text === null) next.delete(NAME);
          else next.set(NAME, text);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    }, REST);
    return () => clearTimeout(timer);
  }, [all, setParameters]);
  const suppose = useCallback((one: Supposal) => setAll((now) => withSupposal(now, one)), []);
  const takeBack = useCallback((one: Supposal) => setAll((now) => withoutSupposal(now, one)), []);
  const clear = useCallback(() => setAll([]), []);
  return { all, suppose, takeBack, clear };
};
