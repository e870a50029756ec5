import { useEffect, useRef, useState } from 'react';
import { createWriteStore, type Lines, type Result, type WriteStore } from './write-store.ts';

type Tell = (alert: NonNullable<Result<unknown>['alert']>) => void;

/** A store that stays the same, and what is in it now. */
export function useWriteStore<Subject>(tell: Tell): [WriteStore<Subject>, Lines<Subject>] {
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
