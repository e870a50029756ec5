import { useCallback, useEffect, useState } from 'react';
import type { LoadState, Settled } from './load-state.ts';
import { useLatest } from './use-latest.ts';

/**
 * What a view fetches once it is there, or once it is wanted. `fetch` is memoized: another one is another
 * question, and what was answered to the one before is not shown for it.
 */
export function useFetched<Data>(fetch: () => Promise<Data>, isWanted = true) {
  const [answer, setAnswer] = useState<{ to: typeof fetch; settled: Settled<Data> }>();
  const ask = useLatest();

  const load = useCallback(() => {
    ask(fetch(), (settled) => {
      setAnswer({ to: fetch, settled });
    });
  }, [ask, fetch]);

  useEffect(() => {
    if (isWanted) load();
  }, [load, isWanted]);

  const state: LoadState<Data> = answer?.to === fetch ? answer.settled : { status: 'loading' };
  return {
    state,
    reload: (): void => {
      setAnswer(undefined);
      load();
    },
  };
}
