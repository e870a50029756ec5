import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { asAppError } from '../load-state.ts';

export type Write = {
  isBusy: boolean;
  /** Why the last attempt failed; gone with the next one. */
  error: AppError | null;
  /** Resolves to whether it was done; a second press while one is under way does nothing. */
  run: (write: () => Promise<void>) => Promise<boolean>;
};

/** One write at a time, and what became of it. */
export function useWrite(): Write {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isRunning = useRef(false);
  const run = async (write: () => Promise<void>): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setIsBusy(true);
    setError(null);
    try {
      await write();
      return true;
    } catch (failure) {
      setError(asAppError(failure));
      return false;
    } finally {
      isRunning.current = false;
      setIsBusy(false);
    }
  };
  return { isBusy, error, run };
}
