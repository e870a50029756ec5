import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import type { answersOf } from './form/booking-entry.ts';

/** Everything one booking needs, as it was reviewed. */
export type BookingRequest = ReturnType<typeof answersOf> & {
  link: MeetingLink;
  start: Date;
  durationMs: number;
  /** What is given up for it. */
  givenUpIds?: string[];
  /** What is known to be at that time already. */
  existingIds?: string[];
  /** An earlier attempt may have come through. */
  isRetry?: boolean;
};

/** What became of a request. */
export type BookingDone = { request: BookingRequest; data: BookMeetingData };

type Conflicts = Pick<BookMeetingData, 'conflicts' | 'conflictCount' | 'isUnsure'>;

export type BookingState =
  | { status: 'idle' }
  | { status: 'booking' | 'looking' | 'not-found'; request: BookingRequest }
  | { status: 'taken'; request: BookingRequest; nearest: Date[] }
  /** Something is at that time. After an attempt whose answer got lost it may be the booking. */
  | ({ status: 'conflict'; request: BookingRequest; wasSent: boolean } & Conflicts)
  | { status: 'failed' | 'unconfirmed'; request: BookingRequest; error: AppError };
