import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { asAppError } from '../load/load-state.ts';
import { lookInto, type FindWrite, type WriteFailure } from './write-failure.ts';

export type Write = {
  isBusy: boolean;
  /** Why the last attempt failed; gone with the next one. */
  failure: WriteFailure | null;
  error: AppError | null;
  /**
   * Resolves to whether it was done; a second press while one is under way does nothing. `find` is how to
   * look for it when its answer gets lost.
   */
  run: (write: () => Promise<void>, find?: FindWrite) => Promise<boolean>;
  /** Looks whether the last attempt happened after all, and resolves to that. */
  check: () => Promise<boolean>;
};

/** One write at a time, and what became of it. */
export function useWrite(): Write {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const isRunning = useRef(false);
  const lastFind = useRef<FindWrite>();

  const setRunning = (isBegun: boolean): void => {
    isRunning.current = isBegun;
    setIsBusy(isBegun);
  };

  return {
    isBusy,
    failure,
    error: failure?.error ?? null,
    run: async (write, find) => {
      if (isRunning.current) return false;
      lastFind.current = find;
      setRunning(true);
      setFailure(null);
      try {
        await write();
        return true;
      } catch (thrown) {
        setFailure({ error: asAppError(thrown) });
        return false;
      } finally {
        setRunning(false);
      }
    },
    check: async () => {
      const { current: find } = lastFind;
      if (isRunning.current || failure === null || find === undefined) return false;
      setRunning(true);
      const known = await lookInto(failure, find);
      setFailure(known);
      setRunning(false);
      return known === null;
    },
  };
}
