import { itemKey } from '@app/domain/agenda-item';
import { Alert, List, Text } from '@hubspot/ui-extensions';
import { repClock } from '../../clock/clocks.ts';
import { useTexts } from '../../texts.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { RecordRef } from '../use-agenda.ts';
import type { ItemTime } from './reschedule-form.ts';
import { useClashes } from './use-clashes.ts';

type ClashNotesProps = { record: RecordRef; item: Item; time: ItemTime };

/** What else takes place at the chosen time, for the contact and for the owner. */
export function ClashNotes({ record, item, time }: ClashNotesProps) {
  const { words, clocks, now, contactName } = useTexts();
  const clashes = useClashes(record, item, time);
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
              other.title ?? words.untitled[other.kind],
              whose === 'contact' ? contactName : (other.owner?.name ?? words.owner),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ))}
      </List>
    </Alert>
  );
}
