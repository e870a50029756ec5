import { textOf, type RecordReply } from '../records/record-reply.ts';

/** Where every record, an appointment too, keeps which activity is pinned to it. */
export const pinProperty = 'hs_pinned_engagement_id';

/** The id of the pinned activity, of a record that was asked for `pinProperty`. */
export function pinnedOn(record: RecordReply): string | null {
  return textOf(record, pinProperty);
}

/** The values that pin an activity, or nothing. */
export function pinValues(engagementId: string | null): Record<string, string> {
  return { [pinProperty]: engagementId ?? '' };
}
