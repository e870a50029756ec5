import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useLatest } from '@app/card-kit/load/use-latest';
import type { checkSetup, SetupReport } from '@app/contracts/setup/check-setup';
import { useCallback, useEffect, useState } from 'react';

/** Checks the setup once, and again when asked. What is known stays in sight meanwhile. */
export function useSetupCheck(userId: number): {
  state: LoadState<SetupReport>;
  isChecking: boolean;
  checkAgain: () => void;
} {
  const [state, setState] = useState<LoadState<SetupReport>>({ status: 'loading' });
  const [isChecking, setIsChecking] = useState(true);
  const ask = useLatest();

  const load = useCallback((): void => {
    ask(callFunction<typeof checkSetup>('setup/check-setup', { userId }), (settled) => {
      setState(settled);
      setIsChecking(false);
    });
  }, [ask, userId]);

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
