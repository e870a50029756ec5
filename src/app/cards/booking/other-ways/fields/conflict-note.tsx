import { itemKey } from '@app/domain/agenda-item';
import { Alert, List, Text } from '@hubspot/ui-extensions';
import { repClock } from '../../../clock/clocks.ts';
import { useTexts } from '../../../texts.ts';
import { titleOf } from '../../../title-of.ts';
import { useWayWords } from '../way-words.ts';
import type { Conflict } from './use-existing.ts';

/** What kept a meeting from being created, and what can be done. Nothing where nothing did. */
export function ConflictNote({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { words, clocks, now, contactName } = useTexts();
  const ways = useWayWords();
  const [first] = conflicts;
  if (first === undefined) return null;
  return (
    <Alert title={words.alreadyThen(contactName, titleOf(first.item, words))} variant="warning">
      <List>
        {conflicts.map(({ item, occurrence }) => (
          <Text key={`${occurrence ?? ''} ${itemKey(item)}`}>
            {[
              item.start && repClock({ start: item.start, end: item.end }, now, clocks),
              titleOf(item, words),
              item.owner?.name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ))}
      </List>
      <Text>{ways.orAnotherTime}</Text>
    </Alert>
  );
}
