import { useMemo } from 'react';

const assumedLengthMs = 30 * 60_000;

/** The times that are taken, the same object as long as they are the same; what has no end takes half an hour. */
export function useOccupied(
  times: readonly { start: Date; end: Date | null }[],
): { start: Date; end: Date }[] {
  const text = times
    .map(({ start, end }) => {
      const isLonger = end !== null && end > start;
      return [start.getTime(), isLonger ? end.getTime() : start.getTime() + assumedLengthMs];
    })
    .join(';');
  return useMemo(
    () =>
      text.split(';').flatMap((span) => {
        const [start, end] = span.split(',').map(Number);
        return start && end ? [{ start: new Date(start), end: new Date(end) }] : [];
      }),
    [text],
  );
}
