import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { asAppError } from '@app/card-kit/load/load-state';

export type WriteModel = {
  isBusy: boolean;
  /** Why the latest attempt failed; stays until one has worked. */
  error: AppError | null;
  /** One at a time: a second click while the first is under way does nothing. */
  run: (write: () => Promise<void>) => Promise<void>;
};

export function useWrite(): WriteModel {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isRunning = useRef(false);

  const run = async (write: () => Promise<void>): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsBusy(true);
    try {
      await write();
      setError(null);
    } catch (failure) {
      setError(asAppError(failure));
    } finally {
      isRunning.current = false;
      setIsBusy(false);
    }
  };

  return { isBusy, error, run };
}
