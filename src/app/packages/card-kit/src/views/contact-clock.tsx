import { isOutsideWorkingHours } from '@app/domain/time/local-time';
import { Tag, Text } from '@hubspot/ui-extensions';
import { cityOf } from '@app/domain/time/zone-names';
import { contactClock } from '../clock/clocks.ts';
import { useTexts } from '../texts.ts';

type ContactClockProps = { start: Date; end: Date | null };

/** The same time as the contact reads it; nothing where both clocks agree or the contact's is not known. */
export function ContactClock({ start, end }: ContactClockProps) {
  const { words, clocks, contactName } = useTexts();
  const time = contactClock({ start, end }, clocks);
  if (time === null || clocks.contactZone === null) return null;
  return (
    <Text variant="microcopy">{words.clockOf(time, contactName, cityOf(clocks.contactZone))}</Text>
  );
}

/** A warning where the contact would have to be there before 8 or after 18 o'clock. */
export function OutsideHoursTag({ start }: { start: Date }) {
  const { words, clocks } = useTexts();
  if (clocks.contactZone === null || !isOutsideWorkingHours(start, clocks.contactZone)) return null;
  return <Tag variant="warning">{words.outsideHours}</Tag>;
}
