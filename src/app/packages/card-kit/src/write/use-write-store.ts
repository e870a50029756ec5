import { useEffect, useRef, useState } from 'react';
import type { Alert, Lines } from './write-line.ts';
import { createWriteStore, type WriteStore } from './write-store.ts';

/** A store that stays the same, and what is in it now. */
export function useWriteStore<Subject>(
  tell: (alert: Alert) => void,
): [WriteStore<Subject>, Lines<Subject>] {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  const [lines, setLines] = useState<Lines<Subject>>(new Map());
  const [store] = useState(() =>
    createWriteStore<Subject>(setLines, (alert) => {
      latest.current(alert);
    }),
  );
  return [store, lines];
}
