import { Alert, Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { ItemLines } from '../../../time-entry/item-lines.tsx';
import { useWayWords } from '../way-words.ts';
import type { Conflict } from './use-existing.ts';

/** Beside the buttons is little room. */
const mostLines = 3;

/** What kept a meeting from being created, and what can be done. Nothing where nothing did. */
export function ConflictNote({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { words, contactName } = useTexts();
  const ways = useWayWords();
  if (conflicts.length === 0) return null;
  return (
    <Alert title={words.alreadyThen(contactName)} variant="warning">
      <ItemLines lines={conflicts.slice(0, mostLines)} />
      {conflicts.length > mostLines && <Text>+{conflicts.length - mostLines}</Text>}
      <Text>{ways.orAnotherTime}</Text>
    </Alert>
  );
}
