import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import { errorFromReport } from '@app/contracts/read-reply';
import { AppError } from '@app/domain/app-error';
import { useState } from 'react';
import { isAssociated } from '../associated.ts';
import type { BookingRecord } from '../booking-record.ts';
import { findBooked, putOnRecord } from '../../scheduling-page/find-booked.ts';
import type { BookingDone } from '../../scheduling-page/booking-state.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import { lookInto, type WriteFailure } from '@app/card-kit/write/write-failure';

/** Why it is not on the record the card sits on too; null where it is, undefined where there is none to put on. */
type Missing = WriteFailure | null | undefined;

/**
 * The meeting a booking made, which HubSpot may put on the record only some seconds later, and whether it is
 * on the record the card sits on too.
 */
export function useBookedMeeting(
  record: BookingRecord,
  { request, data }: BookingDone,
  /** It has come to be on the card's record. */
  onPut: () => void,
) {
  const [meeting, setMeeting] = useState(data.meeting);
  const [missing, setMissing] = useState(() => missingIn(data.onRecord));
  // It is booked: that looking failed changes nothing, and the button stays.
  const { isBusy, run } = useWrite();
  const keep = (now: Missing): void => {
    setMissing(now);
    if (now === null) onPut();
  };

  return {
    meeting,
    missing,
    isBusy,
    look: () =>
      void run(async () => {
        const { existingIds } = data;
        const found = await findBooked(record, { ...request, existingIds });
        setMeeting(found.meeting);
        keep(missingIn(await putOnRecord(record, found.meeting)));
      }),
    putAgain: () =>
      void run(async () => {
        keep(missingIn(await putOnRecord(record, meeting)));
      }),
    /** Looks whether it is there, where nobody knows. */
    lookThere: () =>
      void run(async () => {
        const { on } = record;
        if (!on || !meeting || !missing) return;
        keep(await lookInto(missing, () => isAssociated(on, meeting)));
      }),
  };
}

function missingIn(onRecord: BookMeetingData['onRecord']): Missing {
  if (onRecord === null) return undefined;
  if (onRecord.ok) return null;
  const { error } = onRecord;
  return { error: error instanceof AppError ? error : errorFromReport(error) };
}
