import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { daysAfter } from '@app/domain/time/weeks';
import { Alert, Text } from '@hubspot/ui-extensions';
import { useBookingTexts, type BookingTexts } from '../booking-texts.ts';
import { shownDays, type SlotChoice } from './use-slot-choice.ts';

/** A page of which nobody can be reached: what would happen, and what can be done instead. */
export function OfflinePage({ page }: { page: GetAvailabilityData }) {
  const texts = useBookingTexts();
  return (
    <Alert title={texts.words.offlineHosts(namesOf(page, texts))} variant="warning">
      {texts.words.offlineAll}
    </Alert>
  );
}

/** How many times of the two weeks in sight are not offered, because only hosts could take them whose calendar cannot be reached. */
export function HiddenTimes({ choice }: { choice: SlotChoice }) {
  const texts = useBookingTexts();
  const { monday, offered, availability } = choice;
  const { page } = availability;
  const last = daysAfter(monday, shownDays);
  const count = offered.hidden.filter((day) => day >= monday && day < last).length;
  if (page === null || count === 0) return null;
  return <Text variant="microcopy">{texts.words.hiddenOffline(namesOf(page, texts), count)}</Text>;
}

/** Whose calendar cannot be reached, such as `Dana and Emre`. */
function namesOf({ offlineMembers }: GetAvailabilityData, { words, clocks }: BookingTexts): string {
  const names = offlineMembers.map(({ name }) => name ?? words.somebody);
  return new Intl.ListFormat(clocks.locale).format(names) || words.somebody;
}
