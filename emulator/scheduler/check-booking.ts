import { invalid, type HubSpotError } from '../http/errors.ts';
import { isTimeZone } from '../wall-clock.ts';
import type { BookingBody } from './booking-body.ts';
import type { Interval } from './meeting-link.ts';
import type { MeetingLink } from './scheduler.ts';

/** The slot a booking asks for. Throws for a duration the page does not have and for no epoch time. */
export function readSlot(link: MeetingLink, { startTime, duration }: BookingBody): Interval {
  if (!link.durations.includes(duration)) {
    throw schedulingError('MEETING_DURATION_NOT_VALID', 'Duration is not accepted by link');
  }
  if (typeof startTime !== 'number' || !Number.isSafeInteger(startTime)) throw startNotOffered();
  return { start: startTime, end: startTime + duration };
}

export function startNotOffered(): HubSpotError {
  return schedulingError(
    'MEETING_START_TIME_NOT_VALID',
    'Start time must be contained in availability settings',
  );
}

/** Checks everything of a booking but its time. */
export function checkBooking(link: MeetingLink, body: BookingBody): void {
  if (body.lastName.trim() === '') throw invalid('lastName must not be blank');
  if (!isBookableEmail(body.email)) {
    throw schedulingError('INVALID_EMAIL', `${body.email} is not a valid email address`);
  }
  if (body.timezone !== undefined && !isTimeZone(body.timezone)) {
    throw invalid(`${body.timezone} is not a valid time zone`);
  }
  checkGuests(link, body.guestEmails);
  checkFormFields(link, body.formFields);
  checkConsent(link, body.legalConsentResponses);
}

function checkGuests({ guestSettings }: MeetingLink, guests: string[]): void {
  const most = guestSettings.canAddGuests ? guestSettings.maxGuestCount : 0;
  if (guests.length > most) {
    const message =
      most === 0 ? 'This page does not accept guests' : `This page accepts at most ${most} guests`;
    throw schedulingError('INVALID_EMAIL_GUESTS', message);
  }
  const wrong = guests.find((guest) => !isBookableEmail(guest));
  if (wrong !== undefined) {
    throw schedulingError('INVALID_EMAIL_GUESTS', `${wrong} is not a valid email address`);
  }
}

function checkFormFields(link: MeetingLink, answers: BookingBody['formFields']): void {
  for (const { name, isRequired } of link.formFields) {
    const answer = answers.find((field) => field.name === name);
    if (isRequired && (answer?.value.trim() ?? '') === '') {
      throw invalid(`required form field ${name} does not have a corresponding value`);
    }
  }
  for (const { name, value } of answers) {
    const field = link.formFields.find((known) => known.name === name);
    if (field === undefined) throw invalid(`form field ${name} is not part of this page`);
    const isOption = field.options.some((option) => option.value === value);
    if (field.options.length > 0 && value !== '' && !isOption) {
      throw invalid(`${value} is not an option of form field ${name}`);
    }
  }
}

function checkConsent(
  { legalConsent }: MeetingLink,
  responses: BookingBody['legalConsentResponses'],
): void {
  const checkboxes = legalConsent?.communicationConsentCheckboxes ?? [];
  for (const { communicationTypeId, required } of checkboxes) {
    const isGiven = responses.some((response) => {
      return response.communicationTypeId === communicationTypeId && response.consented;
    });
    if (required && !isGiven) {
      throw invalid(`consent to communication type ${communicationTypeId} is required`);
    }
  }
  const unknown = responses.find(({ communicationTypeId }) => {
    return !checkboxes.some((checkbox) => checkbox.communicationTypeId === communicationTypeId);
  });
  if (unknown !== undefined) {
    throw invalid(`communication type ${unknown.communicationTypeId} is not part of this page`);
  }
}

/** Domains that HubSpot's filter takes for made up. Those ending in `.example` belong to the demo. */
const madeUp = /(^|\.)(example\.(com|net|org)|invalid|test|localhost)$/;

function isBookableEmail(email: string): boolean {
  const domain = /^[^\s@]+@([^\s@.]+(?:\.[^\s@.]+)+)$/.exec(email)?.[1];
  return domain !== undefined && !madeUp.test(domain.toLowerCase());
}

function schedulingError(kind: string, message: string): HubSpotError {
  return invalid(message, { subCategory: `MeetingsBookingSchedulingError.${kind}` });
}
