import type { Slot } from '@app/domain/time/slot-days';
import { Alert, Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useBookingTexts } from '../booking-texts.ts';
import { MeetingsThen } from '../meetings-then.tsx';
import { spokenClocks } from '../slots/slot-clock.ts';
import type { BookingModel } from '../use-booking.ts';

type BookingNotesProps = {
  booking: BookingModel;
  /** Takes one of the slots that are offered instead of a lost one; absent where no form stands around. */
  onSlot?: (slot: Slot) => void;
};

/** What became of the last attempt, and what can be done now. */
export function BookingNotes({ booking, onSlot }: BookingNotesProps) {
  const { words, clocks, contactName } = useBookingTexts();
  const { state } = booking;
  switch (state.status) {
    case 'idle':
    case 'booking':
      return null;
    case 'looking':
      return <LoadingSpinner label={words.lookingForBooking} showLabel />;
    case 'not-found':
      return (
        <Alert title={words.notFound.title} variant="warning">
          {words.notFound.text}
        </Alert>
      );
    case 'unconfirmed':
      return (
        <Alert title={words.errors.OUTCOME_UNKNOWN.title} variant="danger">
          <Text>{words.unconfirmed(spokenClocks(state.request.start, clocks))}</Text>
          {onSlot === undefined && (
            <Button size="xs" onClick={() => void booking.look()}>
              {words.lookAgain}
            </Button>
          )}
        </Alert>
      );
    case 'conflict': {
      const { request, wasSent } = state;
      const names = new Intl.ListFormat(clocks.locale, { type: 'disjunction' }).format(
        new Set([contactName, request.attendee.firstName]),
      );
      return (
        <Alert
          title={wasSent ? words.errors.OUTCOME_UNKNOWN.title : words.alreadyThen(names)}
          variant="warning"
        >
          {wasSent && <Text>{words.unconfirmed(spokenClocks(request.start, clocks))}</Text>}
          <MeetingsThen {...state} />
        </Alert>
      );
    }
    case 'failed':
      // The one time that is refused as such: others are on offer.
      if (state.error.code === 'INVALID_INPUT' && state.error.details?.['property'] === 'start') {
        return <Alert title={words.timePassed} variant="warning" />;
      }
      return (
        <Flex direction="column" gap="xs">
          <Text format={{ fontWeight: 'demibold' }}>{words.notBooked}</Text>
          <ErrorAlert error={state.error} />
        </Flex>
      );
    case 'taken': {
      const { durationMs } = state.request;
      return (
        <Alert title={words.errors.SLOT_TAKEN.title} variant="warning">
          <Text>{words.notBooked}</Text>
          <Text>{state.nearest.length > 0 ? words.nearest : words.noneNear}</Text>
          <Flex direction="column" gap="xs" align="start">
            {state.nearest.map((start) => (
              <Button
                key={start.getTime()}
                size="sm"
                onClick={() => {
                  booking.dismiss();
                  onSlot?.({ start, end: new Date(start.getTime() + durationMs) });
                }}
              >
                {spokenClocks(start, clocks)}
              </Button>
            ))}
          </Flex>
        </Alert>
      );
    }
  }
}
