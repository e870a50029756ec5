import type { TakenTime } from '@app/contracts/booking/get-availability';
import { isAllDay } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';
import { takenOn } from './offered-slots.ts';

const mostShown = 3;

/** What the contact has on a day already, on the rep's clock. */
export function TakenLines({ day, taken }: { day: string; taken: TakenTime[] | null }) {
  const { words, clocks, contactName } = useBookingTexts();
  const { locale, repZone } = clocks;
  if (taken === null) return <Text variant="microcopy">{words.takenUnknown(contactName)}</Text>;
  const then = takenOn(day, taken, repZone);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: repZone });
  const when = ({ start, end }: TakenTime): string => {
    if (isAllDay({ start, end }, repZone)) return words.allDay;
    return end === null || end <= start ? time.format(start) : time.formatRange(start, end);
  };
  const lines = then
    .slice(0, mostShown)
    .map((item) => words.has(contactName, titleOf(item, words), when(item)));
  if (then.length > mostShown) lines.push(`+${then.length - mostShown}`);
  return lines.map((line, index) => (
    <Flex key={index} direction="row" gap="xs" align="center">
      <Icon name="warning" color="warning" />
      <Text variant="microcopy">{line}</Text>
    </Flex>
  ));
}
