import { Alert, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useTexts } from '@app/card-kit/texts';
import { ItemLines } from '../../../time-entry/item-lines.tsx';
import { BothClocks } from '../../../time-entry/both-clocks.tsx';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { useWrite } from '@app/card-kit/write/use-write';
import { useMethodMessages } from '../method-messages.ts';
import type { Created, CreatedModel } from './use-created.ts';

type CreatedFeedbackProps = { entry: Created; made: CreatedModel };

/** What has been brought about, on both clocks, with the way back. */
export function CreatedFeedback({ entry, made }: CreatedFeedbackProps) {
  return (
    <Alert title={entry.done} variant={variantOf(entry)}>
      <Flex direction="column" gap="xs">
        {entry.times.map((time) => (
          <BothClocks key={time.start.toISOString()} {...time} />
        ))}
        {entry.note !== undefined && <Text variant="microcopy">{entry.note}</Text>}
        <AlsoCreated entry={entry} />
        <UndoCreated entry={entry} made={made} />
      </Flex>
    </Alert>
  );
}

function variantOf({ isUndone, also = [] }: Created): 'info' | 'success' | 'warning' {
  if (isUndone === true) return 'info';
  return also.length > 0 ? 'warning' : 'success';
}

/** What was created at the same moment by somebody else. Nothing where nothing was. */
export function AlsoCreated({ entry: { also = [] } }: { entry: Created }) {
  const ways = useMethodMessages();
  if (also.length === 0) return null;
  return (
    <>
      <Text>{ways.alsoMade}</Text>
      <ItemLines lines={also.map((item) => ({ item }))} />
    </>
  );
}

type UndoCreatedProps = CreatedFeedbackProps & { onUndone?: () => void };

/** The button that takes it back, and why it could not. Nothing where there is nothing to take back. */
export function UndoCreated({ entry, made, onUndone }: UndoCreatedProps) {
  const { words } = useTexts();
  const ways = useMethodMessages();
  const { isBusy, error, run } = useWrite();
  const [isPressed, setIsPressed] = useState(false);
  const count = entry.items.length;
  if (count === 0 && !isPressed) return null;
  const undo = () =>
    run(async () => {
      setIsPressed(true);
      await made.undo(entry);
      onUndone?.();
    });
  return (
    <Flex direction="column" gap="xs" align="start">
      {error !== null && (
        <ErrorAlert error={isAnswerLost(error) ? { code: 'OUTCOME_UNKNOWN' } : error} />
      )}
      {/* It stays, and says what it has come to: the focus is on it. */}
      <LoadingButton size="xs" loading={isBusy} onClick={() => void (count > 0 && undo())}>
        {count === 0 ? ways.isUndone : count === 1 ? words.undo : ways.undoMany(count)}
      </LoadingButton>
    </Flex>
  );
}
