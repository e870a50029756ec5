import type { FormField, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import type { ListMeetingLinksData } from '@app/contracts/booking/list-meeting-links';
import { isDay } from '@app/domain/time/calendar-day';
import { addressesIn, isEmail } from '@app/domain/email';
import { typedNumber } from '@app/domain/typed-number';
import type { BookingMessages } from '../messages/en.ts';

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
      const text = fields[field.name] ?? '';
      const value = text === page.prefill[field.name] ? text : valueOf(field, text, locale);
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
  { problems, rules }: BookingMessages,
  locale: string,
): Problems {
  const { attendee, guestEmails } = answersOf(entry, page, locale);
  const { firstName, lastName, email } = attendee;
  const noGuest = guestEmails.find((guest) => !isEmail(guest));
  const tooMany = guestEmails.length > page.maxGuests && problems.guests(page.maxGuests);
  const judged: [path: string, problem: string | false | undefined][] = [
    ['attendee.firstName', firstName === '' && rules.required],
    ['attendee.lastName', lastName === '' && rules.required],
    ['attendee.email', !isEmail(email) && (email === '' ? rules.required : problems.email)],
    ['guestEmails', noGuest === undefined ? tooMany : problems.guest(noGuest)],
  ];
  for (const field of page.formFields) {
    const { name } = field;
    const kind = fieldProblem(field, entry.fields[name] ?? '', page.prefill[name], locale);
    judged.push([`formFields.${name}`, kind && rules[kind]]);
  }
  for (const { communicationTypeId: id, isRequired } of page.consent?.checkboxes ?? []) {
    judged.push([`consents.${id}`, isRequired && !entry.consents[id] && rules['consent-required']]);
  }
  return Object.fromEntries(
    judged.flatMap(([path, problem]) => (problem ? [[path, problem]] : [])),
  );
}

/** How the culprits are called on the form, as far as they are on it. */
export function labelsOf(found: Problems, page: Page, words: BookingMessages): string[] {
  const labels: Record<string, string> = {
    'attendee.firstName': words.firstName,
    'attendee.lastName': words.lastName,
    'attendee.email': words.email,
    guestEmails: words.guests(page.maxGuests),
  };
  for (const { name, label } of page.formFields) labels[`formFields.${name}`] = label;
  const label = (path: string): string | [] =>
    labels[path] ?? (path.startsWith('consents') ? words.consent : []);
  return [...new Set(Object.keys(found).flatMap(label))];
}

/** Several ticked options are one text, as everywhere in HubSpot. */
export function ticked(value: string | undefined): string[] {
  return (value ?? '').split(';').filter(Boolean);
}

type Page = Pick<GetAvailabilityData, 'formFields' | 'prefill' | 'maxGuests' | 'consent'>;

/** Whether a field is one box to tick, whose answers are `true` and `false`. */
export function isTick({ fieldType, options }: Pick<FormField, 'fieldType' | 'options'>): boolean {
  return options.length === 0 && fieldType.endsWith('checkbox');
}

/** What HubSpot gave goes back as it is, blanks included; a number is sent as HubSpot writes it. */
function valueOf({ fieldType, options }: FormField, value: string, locale: string): string {
  if (options.length > 0) return value;
  if (value.trim() === '') return '';
  return fieldType === 'number' ? (typedNumber(value, locale) ?? value) : value;
}

/** What is wrong with what stands in a field; nothing with what HubSpot gave. */
function fieldProblem(
  field: FormField,
  text: string,
  given: string | undefined,
  locale: string,
): 'required' | 'not-a-number' | 'not-a-day' | undefined {
  const { fieldType, isRequired, options } = field;
  const isUnticked = isTick(field) && text === 'false';
  if (isUnticked || valueOf(field, text, locale) === '') return isRequired ? 'required' : undefined;
  if (options.length > 0 || text === given) return undefined;
  if (fieldType === 'number')
    return typedNumber(text, locale) === undefined ? 'not-a-number' : undefined;
  return fieldType === 'date' && !isDay(text) ? 'not-a-day' : undefined;
}
