import { Alert, Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { MeetingsThen } from '../../../scheduling-page/meetings-then.tsx';
import { useMethodMessages } from '../method-messages.ts';
import type { Conflicts } from './use-existing.ts';

/** Beside the buttons is little room. */
const mostLines = 3;

/** What kept a meeting from being created, and what can be done. Nothing where nothing did. */
export function ConflictNote({ conflicts, isUnsure }: Conflicts) {
  const { words, contactName } = useTexts();
  const ways = useMethodMessages();
  if (conflicts.length === 0) return null;
  return (
    <Alert title={words.alreadyThen(contactName)} variant="warning">
      <MeetingsThen
        conflicts={conflicts.slice(0, mostLines).map(({ item }) => item)}
        conflictCount={conflicts.length}
        isUnsure={isUnsure}
      />
      <Text>{ways.orAnotherTime}</Text>
    </Alert>
  );
}
