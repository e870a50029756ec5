import type { checkSetup, SetupReport } from '@app/contracts/check-setup';
import { AppError } from '@app/domain/app-error';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callFunction } from './call-function.ts';

export type SetupState =
  | { status: 'loading' }
  | { status: 'failed'; error: AppError }
  | { status: 'ready'; report: SetupReport };

/** Checks the setup once, and again when asked. What is known stays in sight meanwhile. */
export function useSetupCheck(userId: number): {
  state: SetupState;
  isChecking: boolean;
  checkAgain: () => void;
} {
  const [state, setState] = useState<SetupState>({ status: 'loading' });
  const [isChecking, setIsChecking] = useState(true);
  const latest = useRef(0);

  const load = useCallback((): void => {
    const asked = latest.current + 1;
    latest.current = asked;
    const settle = (next: SetupState): void => {
      if (latest.current !== asked) return;
      setState(next);
      setIsChecking(false);
    };
    callFunction<typeof checkSetup>('setup/check-setup', { userId }).then(
      (report) => {
        settle({ status: 'ready', report });
      },
      (error: unknown) => {
        settle({ status: 'failed', error: asAppError(error) });
      },
    );
  }, [userId]);

  useEffect(load, [load]);

  return {
    state,
    isChecking,
    checkAgain: () => {
      setIsChecking(true);
      load();
    },
  };
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError
    ? error
    : new AppError('UNEXPECTED', 'Something went wrong in the page.', { cause: error });
}
