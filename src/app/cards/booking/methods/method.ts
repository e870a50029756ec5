import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import type { MaybeContact } from '../booking-record.ts';
import type { CreatedModel } from './created/use-created.ts';

/** Whom or what it is about: most of it needs no contact. */
export type RecordRef = MaybeContact;

/** What every form works with. */
export type Method = {
  record: RecordRef;
  made: CreatedModel;
  /** When its panel was opened last. */
  openedAt: Date;
  /** Closes the panel and drops what was entered. */
  finish: () => void;
  /** Closes the panel; what was entered is there when it opens again. */
  cancel: () => void;
};

export type MethodWithOptions = Method & { options: GetMeetingOptionsData };
