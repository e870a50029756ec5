import { intervalOf, type TimeEntry } from '../../../time-entry/time-entry.ts';

/** What is entered about every meeting. */
export type MeetingDraft = TimeEntry & {
  title: string;
  body: string;
  internalNotes: string;
  companyIds: string[];
  dealIds: string[];
};

/** Companies and deals are those of one contact: they are not kept for another. */
export const noRelated = { companyIds: [], dealIds: [] };

export const emptyMeeting = { title: '', body: '', internalNotes: '', ...noRelated };

/** The time of an entry of these forms, which start with a duration and offer none without. */
export function spanOf(entry: TimeEntry): { start: Date; end: Date } {
  const { start, end } = intervalOf(entry);
  return { start, end: end ?? start };
}

/** As the functions take it: no text where none was entered. */
export function meetingToSend(draft: MeetingDraft) {
  const { title, body, internalNotes, companyIds, dealIds } = draft;
  const { start, end } = spanOf(draft);
  return {
    title,
    start: start.toISOString(),
    end: end.toISOString(),
    companyIds,
    dealIds,
    ...(body.trim() !== '' && { body }),
    ...(internalNotes.trim() !== '' && { internalNotes }),
  };
}
