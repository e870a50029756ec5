import type { agendaItem } from '@app/contracts/agenda-item';
import { itemKey } from '@app/domain/agenda-item';
import { Alert, List, Text } from '@hubspot/ui-extensions';
import { titleOf } from '../title-of.ts';
import { repClock } from '../clock/clocks.ts';
import type { InferOutput } from 'valibot';
import { useTexts } from '../texts.ts';

type ClashNotesProps = {
  /** Undefined while they are looked up, null where that failed. */
  clashes: { item: Clash; whose: 'record' | 'owner' }[] | null | undefined;
};

type Clash = Pick<
  InferOutput<typeof agendaItem>,
  'kind' | 'id' | 'title' | 'start' | 'end' | 'owner'
>;

/** What else takes place at a chosen time, for the contact and for the owner. */
export function ClashNotes({ clashes }: ClashNotesProps) {
  const { words, clocks, now, contactName } = useTexts();
  if (clashes === undefined) return <Text variant="microcopy">{words.lookingForClashes}</Text>;
  if (clashes === null) return <Text variant="microcopy">{words.clashesUnknown}</Text>;
  if (clashes.length === 0) return <Text variant="microcopy">{words.noClashes}</Text>;
  return (
    <Alert title={words.clashes(clashes.length)} variant="warning">
      <List>
        {clashes.map(({ item: other, whose }) => (
          <Text key={`${whose} ${itemKey(other)}`}>
            {[
              other.start && repClock({ start: other.start, end: other.end }, now, clocks),
              titleOf(other, words),
              whose === 'record' ? contactName : (other.owner?.name ?? words.owner),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ))}
      </List>
    </Alert>
  );
}
