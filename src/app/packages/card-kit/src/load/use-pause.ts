import { useCallback, useEffect, useRef } from 'react';

const pauseMs = 300;

/**
 * Runs the last of what it is given once the rep pauses; null takes that back. Nothing runs once the view is gone.
 */
export function usePause(): (run: (() => void) | null) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const afterPause = useCallback((run: (() => void) | null): void => {
    clearTimeout(timer.current);
    if (run !== null) timer.current = setTimeout(run, pauseMs);
  }, []);
  useEffect(
    () => () => {
      afterPause(null);
    },
    [afterPause],
  );
  return afterPause;
}
