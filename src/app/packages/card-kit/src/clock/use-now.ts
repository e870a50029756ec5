import { useEffect, useMemo, useState } from 'react';
import { present } from './present.ts';

/** A worker is not told that the machine has slept: its clock is looked at more often than it is needed. */
const lookMs = 5_000;
const minuteMs = 60_000;

/** The present minute, renewed soon after the machine woke up too, so that "in 20 minutes" stays true. */
export function useNow(): Date {
  // Looked at whenever something is drawn: what has just been answered may have put the clock right.
  const minute = presentMinute();
  const [, setMinute] = useState(minute);
  useEffect(() => {
    const timer = setInterval(() => {
      setMinute(presentMinute());
    }, lookMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return useMemo(() => new Date(minute * minuteMs), [minute]);
}

function presentMinute(): number {
  return Math.floor(present().getTime() / minuteMs);
}
