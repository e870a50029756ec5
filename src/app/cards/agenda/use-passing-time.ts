import { localDayOf } from '@app/domain/time/local-time';
import { useEffect, useRef } from 'react';

/** A clock that went on by more than this did so while the machine slept, or was set. */
const leapMs = 180_000;

/** Reads again once another day has begun or the card has woken up, and as long as that fails. */
export function usePassingTime(now: Date, timeZone: string, refresh: () => Promise<boolean>): void {
  const seen = useRef(now);
  const isDue = useRef(false);
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    const before = seen.current;
    seen.current = now;
    const isLeap = Math.abs(now.getTime() - before.getTime()) > leapMs;
    isDue.current ||= isLeap || localDayOf(now, timeZone) !== localDayOf(before, timeZone);
    if (!isDue.current) return;
    isDue.current = false;
    void latest.current().then((isRead) => {
      isDue.current ||= !isRead;
    });
  }, [now, timeZone]);
}
