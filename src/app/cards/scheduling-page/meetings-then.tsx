import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { List, Text } from '@hubspot/ui-extensions';
import { repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { useBookingTexts } from './booking-texts.ts';

/** What is at a time: with whom, and when exactly. */
export function MeetingsThen({
  conflicts,
  conflictCount,
  isUnsure,
}: Pick<BookMeetingData, 'conflicts' | 'conflictCount' | 'isUnsure'>) {
  const { words, clocks, now } = useBookingTexts();
  const more = conflictCount - conflicts.length;
  return (
    <>
      <List>
        {conflicts.map((item) => (
          <Text key={itemKey(item)}>
            {words.withHost(titleOf(item, words), item.owner?.name ?? null)}
            {item.start && ` · ${repClock({ start: item.start, end: item.end }, now, clocks)}`}
          </Text>
        ))}
        {more > 0 && <Text>{`+${more}`}</Text>}
      </List>
      {isUnsure && <Text>{words.unsure}</Text>}
    </>
  );
}
