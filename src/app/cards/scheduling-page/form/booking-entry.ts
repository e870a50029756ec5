import type { FormField, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import type { ListMeetingLinksData } from '@app/contracts/booking/list-meeting-links';
import { isDay } from '@app/domain/time/calendar-day';
import { addressesIn, isEmail } from '@app/domain/email';
import { typedNumber } from '@app/domain/typed-number';
import type { BookingWords } from '../words/en.ts';

export type Contact = ListMeetingLinksData['contact'];

/** What stands in the form. */
export type BookingEntry = {
  attendee: { firstName: string; lastName: string; email: string };
  fields: Record<string, string>;
  /** As typed: e-mails with commas, spaces or lines between. */
  guests: string;
  /** What is ticked, by communication type. */
  consents: Record<string, boolean>;
};

/** What is wrong, by the path of the parameter as `book-meeting` names it: `formFields.company`. */
export type Problems = Record<string, string>;

/** A fresh form: filled with what HubSpot knows of the contact, nothing ticked. */
export function entryFor(contact: Contact, { prefill }: GetAvailabilityData): BookingEntry {
  return {
    attendee: {
      firstName: contact.firstName ?? '',
      lastName: contact.lastName ?? '',
      email: contact.email ?? '',
    },
    fields: prefill,
    guests: '',
    consents: {},
  };
}

/** What `book-meeting` takes, with nothing in it that the page does not ask for. */
export function answersOf(
  { attendee, fields, guests, consents }: BookingEntry,
  page: Page,
  locale: string,
) {
  const [address, ...others] = addressesIn(attendee.email);

  return {
    attendee: {
      firstName: attendee.firstName.trim(),
      lastName: attendee.lastName.trim(),
      email: address !== undefined && others.length === 0 ? address : attendee.email.trim(),
    },
    formFields: page.formFields.flatMap((field) => {
      const given = fields[field.name] ?? '';
      const isOwn = given === page.prefill[field.name];
      const value = isOwn ? given : valueOf(field, given, locale);
      return value === '' ? [] : [{ name: field.name, value }];
    }),
    guestEmails: page.maxGuests === 0 ? [] : addressesIn(guests),
    consents: (page.consent?.checkboxes ?? []).map(({ communicationTypeId }) => ({
      communicationTypeId,
      consented: consents[communicationTypeId] === true,
    })),
  };
}

/** What can be told before anything is sent. */
export function problemsOf(
  entry: BookingEntry,
  page: Page,
  words: BookingWords,
  locale: string,
): Problems {
  const { problems } = words;
  const found: Problems = {};
  const { attendee, formFields, guestEmails } = answersOf(entry, page, locale);
  if (attendee.firstName === '') found['attendee.firstName'] = problems.missing;
  if (attendee.lastName === '') found['attendee.lastName'] = problems.missing;
  if (!isEmail(attendee.email)) {
    found['attendee.email'] = attendee.email === '' ? problems.missing : problems.email;
  }
  for (const { name, fieldType, isRequired, options } of page.formFields) {
    const value = formFields.find((answer) => answer.name === name)?.value;
    const typed = entry.fields[name] ?? '';
    const isWrong =
      value !== undefined &&
      typed !== page.prefill[name] &&
      options.length === 0 &&
      ((fieldType === 'number' && typedNumber(typed, locale) === undefined) ||
        (fieldType === 'date' && !isDay(typed)));
    if (isWrong) found[`formFields.${name}`] = problems[fieldType === 'date' ? 'date' : 'number'];
    else if (isRequired && value === undefined) found[`formFields.${name}`] = problems.missing;
  }
  const wrong = guestEmails.find((guest) => !isEmail(guest));
  if (wrong !== undefined) found['guestEmails'] = problems.guest(wrong);
  else if (guestEmails.length > page.maxGuests) {
    found['guestEmails'] = problems.guests(page.maxGuests);
  }
  for (const { communicationTypeId: id, isRequired } of page.consent?.checkboxes ?? []) {
    if (isRequired && entry.consents[id] !== true) found[`consents.${id}`] = problems.consent;
  }
  return found;
}

/** How the culprits are called on the form. */
export function labelsOf(found: Problems, page: Page, words: BookingWords): string[] {
  const fixed: Record<string, string> = {
    'attendee.firstName': words.firstName,
    'attendee.lastName': words.lastName,
    'attendee.email': words.email,
    guestEmails: words.guests(page.maxGuests),
  };
  const label = (path: string): string =>
    fixed[path] ??
    page.formFields.find(({ name }) => path === `formFields.${name}`)?.label ??
    words.consent;
  return [...new Set(Object.keys(found).map(label))];
}

/** Several ticked options are one text, as everywhere in HubSpot. */
export function ticked(value: string | undefined): string[] {
  return (value ?? '').split(';').filter(Boolean);
}

type Page = Pick<GetAvailabilityData, 'formFields' | 'prefill' | 'maxGuests' | 'consent'>;

/** What HubSpot gave goes back as it is, blanks included; a number is sent as HubSpot writes it. */
function valueOf({ fieldType, options }: FormField, value: string, locale: string): string {
  if (options.length > 0) return value;
  if (value.trim() === '') return '';
  return fieldType === 'number' ? (typedNumber(value, locale) ?? value) : value;
}
