import type { BookingPage, PageField } from '@app/hubspot/scheduler/get-booking-page';
import { fieldProblem, isUnanswered } from './pages/field-value.ts';
import { refused } from './refusals.ts';

export type ActionButtons = {
  attendee: { firstName: string; lastName: string; email: string };
  formFields: { name: string; value: string }[];
  guestEmails: string[];
  consents: { communicationTypeId: string; consented: boolean }[];
};

/**
 * What to send for the answers of a form, checked against the page. Nothing but the page's own fields and
 * checkboxes is sent: HubSpot may refuse others. Empty answers are left out, a checkbox that nobody
 * ticked is sent as not ticked, and a guest is invited once.
 * @throws AppError REJECTED, naming what is wrong, for whatever HubSpot would refuse.
 */
export function checkBooking(page: BookingPage, answers: ActionButtons): ActionButtons {
  return {
    attendee: answers.attendee,
    formFields: checkFields(page.formFields, answers.formFields),
    guestEmails: checkGuests(page.maxGuests, answers),
    consents: checkConsents(page.consent?.checkboxes ?? [], answers.consents),
  };
}

function checkFields(fields: readonly PageField[], given: ActionButtons['formFields']) {
  const names = given.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refused(`formFields.${twice}`, 'answered-twice');
  const unknown = names.find((name) => !fields.some((field) => field.name === name));
  if (unknown !== undefined) {
    throw refused(`formFields.${unknown}`, 'no-such-field');
  }
  return fields.flatMap((field) => {
    const value = given.find(({ name }) => name === field.name)?.value ?? '';
    const isEmpty = isUnanswered(field, value);
    const problem = isEmpty && field.isRequired ? 'required' : fieldProblem(field, value);
    if (problem !== undefined) throw refused(`formFields.${field.name}`, problem);
    return isEmpty ? [] : [{ name: field.name, value }];
  });
}

function checkGuests(maxGuests: number, { guestEmails, attendee }: ActionButtons): string[] {
  const byAddress = new Map(guestEmails.map((email) => [email.toLowerCase(), email]));
  byAddress.delete(attendee.email.toLowerCase());
  if (byAddress.size > maxGuests) {
    throw refused('guestEmails', 'too-many-guests', { maxGuests: String(maxGuests) });
  }
  return [...byAddress.values()];
}

function checkConsents(
  checkboxes: readonly { communicationTypeId: string; isRequired: boolean }[],
  given: ActionButtons['consents'],
): ActionButtons['consents'] {
  const unknown = given.find(
    ({ communicationTypeId: id }) => !checkboxes.some((box) => box.communicationTypeId === id),
  );
  if (unknown !== undefined) {
    throw refused(`consents.${unknown.communicationTypeId}`, 'no-such-field');
  }
  return checkboxes.map(({ communicationTypeId, isRequired }) => {
    const consented = given.some(
      (answer) => answer.communicationTypeId === communicationTypeId && answer.consented,
    );
    if (isRequired && !consented) {
      throw refused(`consents.${communicationTypeId}`, 'consent-required');
    }
    return { communicationTypeId, consented };
  });
}
