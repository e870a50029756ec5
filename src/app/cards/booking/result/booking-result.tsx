import { Alert, Button, Flex, Link, List, LoadingButton, Text } from '@hubspot/ui-extensions';
import { repClock } from '@app/card-kit/clock/clocks';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import type { BookingHost } from '../booking-host.ts';
import type { BookingRecord } from '../booking-record.ts';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';
import { MeetingsThen } from '../../scheduling-page/meetings-then.tsx';
import { pageName } from '../../scheduling-page/pages/page-picker.tsx';
import { spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import type { BookingDone } from '../../scheduling-page/use-booking.ts';
import { AlsoOn } from './also-on.tsx';
import { BookedPin } from './booked-pin.tsx';
import { useBookedMeeting } from './use-booked-meeting.ts';

type BookingResultProps = {
  done: BookingDone;
  record: BookingRecord;
  host: BookingHost;
  onAnother: () => void;
};

/** What became of a booking, for as long as the rep wants to see it. */
export function BookingResult({ done, record, host, onAnother }: BookingResultProps) {
  const { words, clocks, now } = useBookingTexts();
  const { request, data } = done;
  const { on } = record;
  const onName = on && words.thisRecord[on.objectTypeId];
  const { meeting, onRecord, isBusy, look, putAgain } = useBookedMeeting(record, done, () => {
    if (onName) host.addAlert({ type: 'success', message: words.alsoOn(onName) });
    host.refreshObjectProperties();
  });
  const { attendee, link } = request;
  if (data.status === 'offline') {
    return (
      <Flex direction="column" gap="sm" align="start">
        <Alert title={words.offline.title} variant="danger">
          <Text>{words.offline.text(spokenClocks(data.start, clocks))}</Text>
          <List variant="ordered">
            {words.offline.steps.map((step) => (
              <Text key={step}>{step}</Text>
            ))}
          </List>
        </Alert>
        <Button size="sm" onClick={onAnother}>
          {words.chooseAnother}
        </Button>
      </Flex>
    );
  }
  const { joinUrl } = data;
  const title = meeting?.title ?? pageName(link);
  const whom = `${attendee.firstName} ${attendee.lastName}`;
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.booked} variant="success">
        <Text>{words.bookedFor(pageName(link), whom)}</Text>
        <Text format={{ fontWeight: 'demibold' }}>{repClock(data, now, clocks)}</Text>
        <ContactClock start={data.start} end={data.end} />
        {data.place !== null && <Text>{data.place}</Text>}
        {data.wasBookedBefore && <Text>{words.bookedBefore}</Text>}
        {data.otherContactId !== null && <Text>{words.otherContact}</Text>}
      </Alert>
      {data.conflictCount > 0 && (
        <Alert title={words.nowThen} variant="warning">
          <MeetingsThen {...data} />
        </Alert>
      )}
      {meeting === null && data.otherContactId === null && data.conflictCount === 0 && (
        <Flex direction="row" gap="xs" align="center" wrap>
          <Text>{words.notOnRecord}</Text>
          <LoadingButton size="xs" loading={isBusy} onClick={look}>
            {words.lookAgain}
          </LoadingButton>
        </Flex>
      )}
      {onName && onRecord && (
        <AlsoOn record={onName} done={onRecord} isBusy={isBusy} onRetry={putAgain} />
      )}
      <Flex direction="row" gap="sm" align="center" wrap>
        {meeting !== null && (!on || onRecord?.ok) && (
          <BookedPin record={record} meeting={{ id: meeting.id, title }} host={host} />
        )}
        {joinUrl !== null && <Link href={{ url: joinUrl, external: true }}>{words.join}</Link>}
        <Button size="sm" variant="transparent" onClick={onAnother}>
          {words.bookAnother}
        </Button>
      </Flex>
    </Flex>
  );
}
