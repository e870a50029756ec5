import { useCallback, useRef } from 'react';
import { settle, type Settled } from './load-state.ts';

/** Hands on the answer to the last question only: what was asked before has nothing more to say. */
export function useLatest() {
  const last = useRef(0);
  return useCallback(<Data>(asking: Promise<Data>, hand: (answer: Settled<Data>) => void): void => {
    const question = ++last.current;
    void settle(asking).then((answer) => {
      if (last.current === question) hand(answer);
    });
  }, []);
}
