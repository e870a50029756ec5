import type { Slot } from '@app/domain/time/slot-days';
import { Alert, Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { strong } from '@app/card-kit/strong';
import { useBookingTexts } from '../booking-texts.ts';
import { MeetingsThen } from '../meetings-then.tsx';
import { spokenClocks } from '../slots/slot-clock.ts';
import type { BookingRequest } from '../booking-state.ts';
import type { BookingModel } from '../use-booking.ts';

type BookingNotesProps = {
  booking: BookingModel;
  /** The slot of the form that stands around, if any, and how it takes one that is offered instead of a lost one. */
  slot?: Slot | undefined;
  onSlot?: ((slot: Slot) => void) | undefined;
};

/** What became of the last attempt, and what can be done now. */
export function BookingNotes({ booking, slot, onSlot }: BookingNotesProps) {
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
          <Text format={strong}>{words.notBooked}</Text>
          <ErrorAlert error={state.error} />
        </Flex>
      );
    case 'taken':
      return <Nearest {...state} slot={slot} onSlot={onSlot} />;
  }
}

type NearestProps = Pick<BookingNotesProps, 'slot' | 'onSlot'> &
  Extract<BookingModel['state'], { status: 'taken' }>;

/** That somebody was faster, and the nearest times; as long as none is chosen, the first is where the booking would be sent. */
function Nearest({ nearest, request, slot, onSlot }: NearestProps) {
  const { words, clocks } = useBookingTexts();
  const isChosen = slot?.start.getTime() !== request.start.getTime();
  return (
    <Alert title={words.errors.SLOT_TAKEN.title} variant="warning">
      <Text>{words.notBooked}</Text>
      <Text>{nearest.length > 0 ? words.nearest : words.noneNear}</Text>
      <Flex direction="column" gap="xs" align="start">
        {(isChosen ? nearest : nearest.slice(1)).map((start) => (
          <Button
            key={start.getTime()}
            size="sm"
            variant={start.getTime() === slot?.start.getTime() ? 'primary' : 'secondary'}
            onClick={() => onSlot?.(slotAt(start, request))}
          >
            {spokenClocks(start, clocks)}
          </Button>
        ))}
      </Flex>
    </Alert>
  );
}

export function slotAt(start: Date, { durationMs }: Pick<BookingRequest, 'durationMs'>): Slot {
  return { start, end: new Date(start.getTime() + durationMs) };
}
