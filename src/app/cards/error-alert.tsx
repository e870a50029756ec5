import type { AppError } from '@app/domain/app-error';
import { Alert, Text } from '@hubspot/ui-extensions';
import { repClock } from './clock/clocks.ts';
import { useTexts } from './texts.ts';

/** A refused write, beside what it was to change: what is wrong, what to do, and what stands there now. */
export function ErrorAlert({ error }: { error: AppError }) {
  const { words, clocks, now } = useTexts();
  const { title, advice } = words.errors[error.code];
  const { start, end } = error.details ?? {};
  return (
    <Alert title={title} variant="danger">
      <Text>{advice(error.details ?? {})}</Text>
      {error.code === 'STALE' && typeof start === 'string' && (
        <Text>
          {words.plannedNow(
            repClock(
              { start: new Date(start), end: typeof end === 'string' ? new Date(end) : null },
              now,
              clocks,
            ),
          )}
        </Text>
      )}
    </Alert>
  );
}
