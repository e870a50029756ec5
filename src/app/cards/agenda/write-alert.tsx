import { Alert, Flex, Inline, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { problemText } from '@app/card-kit/problem-text';
import { useAgendaTexts } from './agenda-texts.ts';
import { isInDoubt, type WriteFailure } from '@app/card-kit/write/write-failure';

type WriteAlertProps = WriteFailure & {
  /** Looks whether it happened, which is offered where nobody knows. */
  onLook: () => unknown;
  /** Instead of the error's own sentence, where more is known. */
  sentence?: string | undefined;
  /** The start that is on the screen, which need not be said again. */
  shownStart?: Date | null;
};

/** What was refused, beside it: what became of a write, why, what to do, and what stands there now. */
export function WriteAlert({ onLook, sentence, shownStart, ...failure }: WriteAlertProps) {
  const { words, clocks, now } = useAgendaTexts();
  const [isLooking, setIsLooking] = useState(false);
  const { error, isChecked, checkError } = failure;
  const { title, advice } = words.errors.OUTCOME_UNKNOWN;
  const { start, end } = error.details ?? {};
  const isUnknown = isInDoubt(failure);
  const text = isUnknown ? advice({}) : isChecked ? words.stillAsBefore : problemText(words, error);
  const look = async (): Promise<void> => {
    setIsLooking(true);
    await onLook();
    setIsLooking(false);
  };
  return (
    <Alert title={isUnknown ? title : words.notSaved} variant={isUnknown ? 'warning' : 'danger'}>
      <Flex direction="column" gap="xs">
        <Text>{sentence ?? text}</Text>
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
        {checkError !== undefined && <Text>{problemText(words, checkError)}</Text>}
        {isUnknown && (
          <Inline>
            <LoadingButton size="xs" loading={isLooking} onClick={() => void look()}>
              {words.lookAgain}
            </LoadingButton>
          </Inline>
        )}
      </Flex>
    </Alert>
  );
}
