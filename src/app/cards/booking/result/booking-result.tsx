import {
  Alert,
  Button,
  Flex,
  Inline,
  Link,
  List,
  LoadingButton,
  Text,
} from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { repClock } from '@app/card-kit/clock/clocks';
import { present } from '@app/card-kit/clock/present';
import { copyText } from '@app/card-kit/write/copy-text';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { cityOf } from '@app/domain/time/zone-names';
import type { BookingHost } from '../booking-host.ts';
import type { BookingRecord } from '../booking-record.ts';
import { MeetingsThen } from '../../scheduling-page/meetings-then.tsx';
import { pageName } from '../../scheduling-page/pages/page-picker.tsx';
import { repStart, spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import type { BookingDone } from '../../scheduling-page/booking-state.ts';
import { AlsoOn } from './also-on.tsx';
import { BookedPin } from './booked-pin.tsx';
import { useResultTexts, type ResultTexts } from './result-texts.ts';
import { useBookedMeeting } from './use-booked-meeting.ts';

type BookingResultProps = {
  done: BookingDone;
  record: BookingRecord;
  host: BookingHost;
};

/** What became of a booking, for as long as the rep wants to see it. */
export function BookingResult(props: BookingResultProps) {
  return props.done.data.status === 'offline' ? <NotBooked {...props} /> : <Booked {...props} />;
}

function NotBooked({ done: { data } }: BookingResultProps) {
  const { words, clocks } = useResultTexts();
  return (
    <Alert title={words.offline} variant="danger">
      <Text>{words.offlineText(spokenClocks(data.start, clocks))}</Text>
      <List variant="ordered">
        {words.offlineSteps.map((step) => (
          <Text key={step}>{step}</Text>
        ))}
      </List>
    </Alert>
  );
}

function Booked({ done, record, host }: BookingResultProps) {
  const texts = useResultTexts();
  const { words, contactName } = texts;
  const { request, data } = done;
  const { link } = request;
  const onName = record.on && words.thisRecord[record.on.objectTypeId];
  const { meeting, missing, isBusy, ...booked } = useBookedMeeting(record, done, () => {
    if (onName) host.addAlert({ type: 'success', message: words.alsoOn(onName) });
    host.refreshObjectProperties();
  });
  const isSomewhere = meeting !== null || data.otherContactId !== null || data.conflictCount > 0;
  const title = meeting?.title ?? pageName(link);
  return (
    <Flex direction="column" gap="sm">
      <WhatHappened done={done} />
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
      {meeting !== null && (
        <CrmActionLink
          actionType="RECORD_APP_LINK"
          actionContext={{ objectTypeId: '0-47', objectId: Number(meeting.id), external: true }}
        >
          {title}
        </CrmActionLink>
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
          <BookedPin record={record} meeting={{ id: meeting.id, title }} host={host} />
        )}
        {data.joinUrl !== null && (
          <Link href={{ url: data.joinUrl, external: true }}>{words.join}</Link>
        )}
      </Flex>
      <Inline>
        <Button
          size="xs"
          variant="transparent"
          onClick={() => void copyText({ host, words }, detailsOf(title, data, texts))}
        >
          {words.copyDetails(contactName)}
        </Button>
      </Inline>
    </Flex>
  );
}

/** When it is, on both clocks, and as far as HubSpot tells who is invited and who is not. */
function WhatHappened({ done: { request, data } }: Pick<BookingResultProps, 'done'>) {
  const { words, clocks, contactName } = useResultTexts();
  const { attendee, guestEmails, link } = request;
  const isOther = data.otherContactId !== null;
  const host = link.type === 'personal' ? link.organizer.name : data.meeting?.owner?.name;
  const invited = new Intl.ListFormat(clocks.locale).format([attendee.email, ...guestEmails]);
  return (
    <Alert title={words.bookedAt(repStart(data.start, clocks))} variant="success">
      <ContactClock {...data} />
      {data.wasBookedBefore ? (
        <Text>{words.bookedBefore}</Text>
      ) : (
        <Text>{words.invitedTo(invited, host ?? null)}</Text>
      )}
      {data.place !== null && <Text>{data.place}</Text>}
      {isOther && <Text>{`${words.otherContact} ${words.notInvited(contactName)}`}</Text>}
    </Alert>
  );
}

/** What somebody needs to come, on the clock of the contact as far as it is known. */
function detailsOf(title: string, data: BookingDone['data'], { clocks }: ResultTexts): string {
  const { locale, repZone, contactZone } = clocks;
  const timeZone = contactZone ?? repZone;
  const time = repClock(data, present(), { locale, repZone: timeZone, contactZone: null });
  return [title, `${time} (${cityOf(timeZone)})`, data.place, data.joinUrl]
    .filter((line, index, lines) => line && lines.indexOf(line) === index)
    .join('\n');
}
