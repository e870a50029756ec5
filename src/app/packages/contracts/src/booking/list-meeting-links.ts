import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { contactOn } from '../record.ts';

const meetingLinkType = v.picklist(['personal', 'group', 'round-robin']);

const listMeetingLinksInput = v.object({
  ...contactOn,
  /** The signed-in user, whose default page comes first. Only sorts: it grants nothing. */
  userId: v.optional(recordId),
  /** Whose pages come before theirs: the owner of an item that is booked again. Only sorts, too. */
  ownerId: v.optional(recordId),
  organizerUserId: v.optional(recordId),
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  after: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
});

export const listMeetingLinks = defineContract({
  action: 'booking/list-meeting-links',
  input: listMeetingLinksInput,
  output: v.object({
    /** In the order to offer them: the item owner's, the signed-in user's, the contact owner's, the rest by name. */
    links: v.array(
      v.object({
        id: v.string(),
        slug: v.string(),
        name: v.nullable(v.string()),
        type: meetingLinkType,
        /** The public page. */
        url: v.string(),
        organizer: v.object({ userId: v.string(), name: v.nullable(v.string()) }),
        isDefault: v.boolean(),
        whose: v.picklist(['item-owner', 'signed-in-user', 'contact-owner', 'other']),
      }),
    ),
    /** Hand back to read on; absent on the last page. */
    after: v.optional(v.string()),
    /** Whether an admin lets items of other records be found and added. */
    canAddItems: v.boolean(),
    /** Who is to be invited, for the clocks and the form. */
    contact: v.object({
      firstName: v.nullable(v.string()),
      lastName: v.nullable(v.string()),
      email: v.nullable(v.string()),
      /** IANA. Null where HubSpot knows none: it is never guessed. */
      timeZone: v.nullable(v.string()),
    }),
  }),
});

export type ListMeetingLinksData = v.InferOutput<typeof listMeetingLinks.output>;
export type MeetingLink = ListMeetingLinksData['links'][number];
