import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import { Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { ItemLines } from '../time-entry/item-lines.tsx';

type MeetingsThenProps = Pick<BookMeetingData, 'conflicts' | 'conflictCount' | 'isUnsure'>;

/** What is at a time, and whether it could be read if all of it takes place. */
export function MeetingsThen({ conflicts, conflictCount, isUnsure }: MeetingsThenProps) {
  const { words } = useTexts();
  const more = conflictCount - conflicts.length;
  return (
    <>
      <ItemLines lines={conflicts.map((item) => ({ item }))} />
      {more > 0 && <Text>{`+${more}`}</Text>}
      {isUnsure && <Text>{words.unsure}</Text>}
    </>
  );
}
