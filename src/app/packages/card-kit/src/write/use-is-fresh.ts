import { useEffect, useState } from 'react';

const doubleClickMs = 400;

/** For as long as a double click takes after the buttons have changed; `stage` is another wherever they are others. */
export function useIsFresh(stage: string): boolean {
  const [last, setLast] = useState({ stage, isFresh: false });
  if (last.stage !== stage) setLast({ stage, isFresh: true });
  const { isFresh } = last;
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => {
      setLast((known) => ({ ...known, isFresh: false }));
    }, doubleClickMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isFresh, stage]);
  return isFresh;
}
