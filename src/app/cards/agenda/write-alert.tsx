import type { AppError } from '@app/domain/app-error';
import { Alert, Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { repClock } from '../clock/clocks.ts';
import { problemText } from '../problem-text.ts';
import { useAgendaTexts } from './agenda-texts.ts';

type WriteAlertProps = {
  error: AppError;
  /** Of a write: looks whether it happened, which is offered where nobody knows. */
  onLook?: () => void;
  /** Instead of the error's own sentence, where more is known. */
  sentence?: string | undefined;
  /** The start that is on the screen, which need not be said again. */
  shownStart?: Date | null;
  /** The way on. */
  children?: ReactNode;
};

/** What was refused, beside it: what became of a write, why, what to do, and what stands there now. */
export function WriteAlert({ error, onLook, sentence, shownStart, children }: WriteAlertProps) {
  const { words, clocks, now } = useAgendaTexts();
  const { title, advice } = words.errors[error.code];
  const { start, end } = error.details ?? {};
  const isUnknown = error.code === 'OUTCOME_UNKNOWN';
  const isRefusedWrite = onLook !== undefined && !isUnknown;
  return (
    <Alert title={isRefusedWrite ? words.notSaved : title} variant="danger">
      <Flex direction="column" gap="xs">
        <Text>
          {sentence ?? (isRefusedWrite ? problemText(words, error) : advice(error.details ?? {}))}
        </Text>
        {error.code === 'STALE' &&
          typeof start === 'string' &&
          Date.parse(start) !== shownStart?.getTime() && (
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
        {children}
        {isUnknown && onLook !== undefined && (
          <Inline>
            <Button size="xs" onClick={onLook}>
              {words.lookAgain}
            </Button>
          </Inline>
        )}
      </Flex>
    </Alert>
  );
}
