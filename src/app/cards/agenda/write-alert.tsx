import type { AppError } from '@app/domain/app-error';
import { Alert, Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { repClock } from '../clock/clocks.ts';
import { problemText } from '../problem-text.ts';
import { useAgendaTexts } from './agenda-texts.ts';

type WriteAlertProps = {
  error: AppError;
  /** Looks whether it happened, which is offered where nobody knows. */
  onLook: () => void;
  /** Instead of the error's own sentence, where more is known. */
  sentence?: string | undefined;
  /** The start that is on the screen, which need not be said again. */
  shownStart?: Date | null;
};

/** What was refused, beside it: what became of a write, why, what to do, and what stands there now. */
export function WriteAlert({ error, onLook, sentence, shownStart }: WriteAlertProps) {
  const { words, clocks, now } = useAgendaTexts();
  const { title, advice } = words.errors[error.code];
  const { start, end } = error.details ?? {};
  const isUnknown = error.code === 'OUTCOME_UNKNOWN';
  return (
    <Alert title={isUnknown ? title : words.notSaved} variant="danger">
      <Flex direction="column" gap="xs">
        <Text>{sentence ?? (isUnknown ? advice({}) : problemText(words, error))}</Text>
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
        {isUnknown && (
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
