import { isExpected } from '@app/domain/agenda/agenda-summary';
import { isOver } from '@app/domain/agenda/agenda-view';
import { useCallback, useRef, useState } from 'react';
import { present } from '@app/card-kit/clock/present';
import type { Settled } from '@app/card-kit/load/load-state';
import { adjustOverview } from '../outcomes/adjust-overview.ts';
import type { OutcomeWrite, Overview } from '../types.ts';
import { keepKnown } from './keep-known.ts';

/** What is known of the record as a whole, and which outcomes were written to it here. */
export function useOverview() {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [written, setWritten] = useState<readonly OutcomeWrite[]>([]);
  const writes = useRef(written);
  /** How many questions are open, how many were answered, and when the last of these was asked. */
  const asked = useRef({ open: 0, answered: 0, last: 0 });

  /** To be called when the whole is asked for; what it gives back, with the answer. */
  const onAsk = useCallback((askedAt: number) => {
    asked.current.open += 1;
    return (answer: Settled<Overview>): void => {
      const { current } = asked;
      current.open -= 1;
      if (answer.status === 'failed' || current.last > askedAt) return;
      current.last = askedAt;
      current.answered += 1;
      const before = writes.current.filter(({ at }) => at < askedAt);
      setOverview((known) =>
        keepKnown(known && adjustOverview(known, before, present()), answer.data),
      );
    };
  }, []);

  /**
   * To be called before outcomes are written; what it gives back, with what was saved. That tells whether the
   * whole has to be asked for again.
   */
  const onWrite = useCallback(() => {
    const { answered } = asked.current;
    return (saved: OutcomeWrite[]): boolean => {
      if (saved.length === 0) return false;
      writes.current = [...writes.current, ...saved];
      setWritten(writes.current);
      // An answer on its way, or one that came meanwhile, may know of it or not.
      const isMixed = asked.current.answered !== answered || asked.current.open > 0;
      return isMixed || saved.some(isOther);
    };
  }, []);

  return { overview, written, onAsk, onWrite };
}

/** Whether something else may be next now. */
function isOther({ item, from, to }: OutcomeWrite): boolean {
  return !isOver(item, present()) && isExpected({ outcome: from }) !== isExpected({ outcome: to });
}
