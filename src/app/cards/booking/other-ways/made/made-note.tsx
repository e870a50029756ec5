import { Alert, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { ErrorAlert } from '../../../error-alert.tsx';
import { useTexts } from '../../../texts.ts';
import { BothClocks } from '../fields/both-clocks.tsx';
import { useWrite } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import type { Made, MadeModel } from './use-made.ts';

type MadeNoteProps = { entry: Made; made: MadeModel };

/** What has been brought about, on both clocks, with the way back. */
export function MadeNote({ entry, made }: MadeNoteProps) {
  return (
    <Alert title={entry.done} variant={entry.isUndone === true ? 'info' : 'success'}>
      <Flex direction="column" gap="xs">
        {entry.times.map((time) => (
          <BothClocks key={time.start.toISOString()} {...time} />
        ))}
        {entry.note !== undefined && <Text variant="microcopy">{entry.note}</Text>}
        <UndoMade entry={entry} made={made} />
      </Flex>
    </Alert>
  );
}

type UndoMadeProps = MadeNoteProps & { onUndone?: () => void };

/** The button that takes it back, and why it could not. Nothing where there is nothing to take back. */
export function UndoMade({ entry, made, onUndone }: UndoMadeProps) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { isBusy, error, run } = useWrite();
  const count = entry.items.length;
  if (count === 0) return null;
  const undo = () =>
    run(async () => {
      await made.undo(entry);
      onUndone?.();
    });
  return (
    <Flex direction="column" gap="xs" align="start">
      {error !== null && <ErrorAlert error={error} />}
      <LoadingButton size="xs" loading={isBusy} onClick={() => void undo()}>
        {count === 1 ? words.undo : ways.undoMany(count)}
      </LoadingButton>
    </Flex>
  );
}
