import { Alert, Button, Flex, Link, List, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { BookingHost } from '../booking-host.ts';
import type { BookingRecord } from '../booking-record.ts';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';
import { MeetingsThen } from '../../scheduling-page/meetings-then.tsx';
import { pageName } from '../../scheduling-page/pages/page-picker.tsx';
import { spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import type { BookingDone } from '../../scheduling-page/use-booking.ts';
import { BothClocks } from '../../time-entry/both-clocks.tsx';
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
export function BookingResult(props: BookingResultProps) {
  return props.done.data.status === 'offline' ? <NotBooked {...props} /> : <Booked {...props} />;
}

function NotBooked({ done: { data }, onAnother }: BookingResultProps) {
  const { words, clocks } = useBookingTexts();
  const { title, text, steps } = words.offline;
  return (
    <Flex direction="column" gap="sm" align="start">
      <Alert title={title} variant="danger">
        <Text>{text(spokenClocks(data.start, clocks))}</Text>
        <List variant="ordered">
          {steps.map((step) => (
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

function Booked({ done, record, host, onAnother }: BookingResultProps) {
  const { words } = useBookingTexts();
  const { request, data } = done;
  const { attendee, link } = request;
  const onName = record.on && words.thisRecord[record.on.objectTypeId];
  const { meeting, missing, isBusy, ...booked } = useBookedMeeting(record, done, () => {
    if (onName) host.addAlert({ type: 'success', message: words.alsoOn(onName) });
    host.refreshObjectProperties();
  });
  const isSomewhere = meeting !== null || data.otherContactId !== null || data.conflictCount > 0;
  return (
    <Flex direction="column" gap="sm">
      <Alert title={words.booked} variant="success">
        <Text>{words.bookedFor(pageName(link), `${attendee.firstName} ${attendee.lastName}`)}</Text>
        <BothClocks {...data} isStrong />
        {data.place !== null && <Text>{data.place}</Text>}
        {data.wasBookedBefore && <Text>{words.bookedBefore}</Text>}
        {data.otherContactId !== null && <Text>{words.otherContact}</Text>}
      </Alert>
      {data.conflictCount > 0 && (
        <Alert title={words.nowThen} variant="warning">
          <MeetingsThen {...data} />
        </Alert>
      )}
      {!isSomewhere && (
        <Flex direction="row" gap="xs" align="center" wrap>
          <Text>{words.notOnRecord}</Text>
          <LoadingButton size="xs" loading={isBusy} onClick={booked.look}>
            {words.lookAgain}
          </LoadingButton>
        </Flex>
      )}
      {onName && missing !== undefined && (
        <AlsoOn
          record={onName}
          missing={missing}
          isBusy={isBusy}
          onPress={booked.putAgain}
          onLook={booked.lookThere}
        />
      )}
      <Flex direction="row" gap="sm" align="center" wrap>
        {meeting !== null && (!record.on || missing === null) && (
          <BookedPin
            record={record}
            meeting={{ id: meeting.id, title: meeting.title ?? pageName(link) }}
            host={host}
          />
        )}
        {data.joinUrl !== null && (
          <Link href={{ url: data.joinUrl, external: true }}>{words.join}</Link>
        )}
        <Button size="sm" variant="transparent" onClick={onAnother}>
          {words.bookAnother}
        </Button>
      </Flex>
    </Flex>
  );
}
