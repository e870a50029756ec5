import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { problemText } from '@app/card-kit/problem-text';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';

type AlsoOnProps = {
  /** The record the card sits on, as it is called. */
  record: string;
  done: NonNullable<BookMeetingData['onRecord']>;
  isBusy: boolean;
  onRetry: () => void;
};

/** Whether what was booked for a contact is on the record the card sits on as well. */
export function AlsoOn({ record, done, isBusy, onRetry }: AlsoOnProps) {
  const { words } = useBookingTexts();
  if (done.ok) return <Text>{words.alsoOn(record)}</Text>;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text>{words.notAlsoOn(record, problemText(words, done.error))}</Text>
      <LoadingButton size="xs" loading={isBusy} onClick={onRetry}>
        {words.retry}
      </LoadingButton>
    </Flex>
  );
}
