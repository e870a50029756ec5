import * as v from 'valibot';
import { instant, namedItem } from '../agenda-item.ts';
import { slug, timeZone } from '../booking.ts';
import { defineContract } from '../contract.ts';
import { contactOn } from '../record.ts';

const getAvailabilityInput = v.object({
  ...contactOn,
  slug,
  /** IANA; HubSpot counts `monthOffset` from the current month in it. */
  timeZone,
  /** 0 is the current month. */
  monthOffset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24)),
  /** How many months from there on; one where it is absent. */
  months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2))),
});

const slot = v.object({
  start: instant,
  end: instant,
  /** Only hosts whose calendar HubSpot cannot reach could take it: nothing would be booked. */
  isOfflineOnly: v.optional(v.literal(true)),
});

const formField = v.object({
  name: v.string(),
  label: v.string(),
  /** HubSpot's own, such as `text`, `textarea`, `select`, `radio`, `checkbox`, `number`, `date`, `phonenumber`. */
  fieldType: v.string(),
  isRequired: v.boolean(),
  options: v.array(v.object({ value: v.string(), label: v.string() })),
});

export const getAvailability = defineContract({
  action: 'booking/get-availability',
  input: getAvailabilityInput,
  output: v.object({
    /** The page's own, in ms, in its order. */
    durations: v.array(v.number()),
    /** By duration in ms, soonest first; of the asked months only. */
    slots: v.record(v.string(), v.array(slot)),
    /** Whether later months may have slots. */
    hasMore: v.boolean(),
    /**
     * What the contact has in these months already and still takes place, soonest first; null where it could not
     * be read. Without an end it is the moment it starts.
     */
    taken: v.nullable(
      v.array(
        v.object({
          ...namedItem.entries,
          title: v.nullable(v.string()),
          start: instant,
          end: v.nullable(instant),
        }),
      ),
    ),
    /** Hosts whose calendar HubSpot cannot reach. */
    offlineMembers: v.array(v.object({ userId: v.string(), name: v.nullable(v.string()) })),
    /** Nobody of the page can be reached: any booking would end as `offline`. */
    isOffline: v.boolean(),
    /** The fields of the page beside first name, last name and e-mail, in its order. */
    formFields: v.array(formField),
    /** What the contact's properties say, by field name; nothing for fields they do not answer. */
    prefill: v.record(v.string(), v.string()),
    /** 0 where the page takes no guests. */
    maxGuests: v.number(),
    /** The page's wording, verbatim but as plain text; null where it asks for none. */
    consent: v.nullable(
      v.object({
        texts: v.array(v.string()),
        checkboxes: v.array(
          v.object({
            communicationTypeId: v.string(),
            label: v.string(),
            isRequired: v.boolean(),
          }),
        ),
      }),
    ),
    place: v.nullable(v.string()),
  }),
});

export type GetAvailabilityData = v.InferOutput<typeof getAvailability.output>;
export type BookableSlot = v.InferOutput<typeof slot>;
export type TakenTime = NonNullable<GetAvailabilityData['taken']>[number];
export type FormField = v.InferOutput<typeof formField>;
