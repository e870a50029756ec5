import { Alert, Text } from '@hubspot/ui-extensions';
import { useTexts } from '../../../texts.ts';
import { ItemLines } from '../../../time-entry/item-lines.tsx';
import { titleOf } from '../../../title-of.ts';
import { useWayWords } from '../way-words.ts';
import type { Conflict } from './use-existing.ts';

/** What kept a meeting from being created, and what can be done. Nothing where nothing did. */
export function ConflictNote({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { words, contactName } = useTexts();
  const ways = useWayWords();
  const [first] = conflicts;
  if (first === undefined) return null;
  return (
    <Alert title={words.alreadyThen(contactName, titleOf(first.item, words))} variant="warning">
      <ItemLines lines={conflicts.map(({ item }) => ({ item }))} />
      <Text>{ways.orAnotherTime}</Text>
    </Alert>
  );
}
