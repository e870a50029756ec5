import { AppError, ruledOut, type ErrorDetails } from '@app/domain/app-error';
import type { OwnRule } from '@app/domain/own-rule';
import { subCategoryOf } from '@app/hubspot/errors';
import type { BookingPage } from '@app/hubspot/scheduler/get-booking-page';

/** A value that the page does not take; `property` is the path of the parameter, as the contract says. */
export function refused(property: string, rule: OwnRule, more: ErrorDetails = {}): AppError {
  return ruledOut(rule, 'The scheduling page does not accept this.', { property, ...more });
}

const properties: Record<string, string> = {
  MEETING_DURATION_NOT_VALID: 'durationMs',
  INVALID_EMAIL: 'attendee.email',
  INVALID_EMAIL_GUESTS: 'guestEmails',
};

/** Whether HubSpot does not offer the slot (any more); its answer to one just taken is not documented. */
export function isSlotGone(error: AppError): boolean {
  return error.code === 'REJECTED' && kindOf(error) === 'MEETING_START_TIME_NOT_VALID';
}

/** HubSpot's refusal of a booking with the parameter it is about, as far as its words tell. */
export function withProperty(error: AppError, page: BookingPage): AppError {
  if (error.code !== 'REJECTED') return error;
  const reason = String(error.details?.['reason'] ?? '');
  const property = properties[kindOf(error)] ?? propertyIn(reason, page);
  if (property === undefined) return error;
  return new AppError('REJECTED', 'The scheduling page does not accept this.', {
    cause: error,
    correlationId: error.correlationId,
    details: { property, reason },
  });
}

function kindOf(error: AppError): string {
  return subCategoryOf(error)?.split('.').at(-1) ?? '';
}

/** HubSpot names form fields in its message only: "required form field X does not have …". */
function propertyIn(reason: string, { formFields, consent }: BookingPage): string | undefined {
  const words = reason.split(/[\s"'`,;:()[\]]+/).map((word) => word.replace(/\.$/, ''));
  const checkboxes = consent?.checkboxes ?? [];
  if (/consent|communication/i.test(reason)) {
    const box = checkboxes.find(({ communicationTypeId }) => words.includes(communicationTypeId));
    return box === undefined ? 'consents' : `consents.${box.communicationTypeId}`;
  }
  if (/form field/i.test(reason)) {
    const field = formFields.find(({ name }) => words.includes(name));
    return field === undefined ? 'formFields' : `formFields.${field.name}`;
  }
  if (/last ?name/i.test(reason)) return 'attendee.lastName';
  return /first ?name/i.test(reason) ? 'attendee.firstName' : undefined;
}
