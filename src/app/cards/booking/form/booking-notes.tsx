import type { Slot } from '@app/domain/slot-days';
import { Alert, Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { ErrorAlert } from '../../error-alert.tsx';
import { useBookingTexts } from '../booking-texts.ts';
import { spokenClocks } from '../slots/slot-clock.ts';
import type { BookingModel } from '../use-booking.ts';

type BookingNotesProps = {
  booking: BookingModel;
  /** Takes one of the slots that are offered instead of a lost one; absent where no form stands around. */
  onSlot?: (slot: Slot) => void;
};

/** What became of the last attempt, and what can be done now. */
export function BookingNotes({ booking, onSlot }: BookingNotesProps) {
  const { words, clocks } = useBookingTexts();
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
    case 'failed':
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
