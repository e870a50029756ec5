import { useCallback, useEffect, useState } from 'react';
import { settle, type LoadState } from './load-state.ts';

/** What a view fetches once it is there. `fetch` is memoized: another one is another question. */
export function useFetched<Data>(fetch: () => Promise<Data>) {
  const [state, setState] = useState<LoadState<Data>>({ status: 'loading' });

  const load = useCallback(() => {
    void settle(fetch()).then(setState);
  }, [fetch]);

  useEffect(() => {
    load();
  }, [load]);

  return {
    state,
    reload: (): void => {
      setState({ status: 'loading' });
      load();
    },
  };
}
