import { useEffect, useState } from 'react';

/** A worker is not told that the machine has slept: its clock is looked at more often than it is needed. */
const lookMs = 5_000;

/** The present moment, renewed every minute, and soon after the machine woke up, so that "in 20 minutes" stays true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      const time = new Date();
      setNow((known) => (minuteOf(known) === minuteOf(time) ? known : time));
    }, lookMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}

function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / 60_000);
}
