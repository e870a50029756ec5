import type { OwnRule } from '@app/domain/own-rule';
import { isDay } from '@app/domain/time/calendar-day';
import type { PageField } from '@app/hubspot/scheduler/get-booking-page';

/** What is wrong with the answer to a form field, or undefined. An empty answer is left to `isRequired`. */
export function fieldProblem(
  { fieldType, options }: Pick<PageField, 'fieldType' | 'options'>,
  value: string,
): OwnRule | undefined {
  if (isUnanswered({ options }, value)) return undefined;
  if (options.length > 0 && !partsOf(fieldType, value).every((part) => isOption(options, part))) {
    return 'not-an-option';
  }
  if (fieldType === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) return 'not-a-number';
  if (fieldType === 'date' && !isDay(value)) return 'not-a-day';
  if (fieldType === 'phonenumber' && !/\p{Nd}/u.test(value)) {
    return 'not-a-phone-number';
  }
  return undefined;
}

/** An option's value is what it is, also where it is blank; of a text that says nothing. */
export function isUnanswered({ options }: Pick<PageField, 'options'>, value: string): boolean {
  return options.length > 0 ? value === '' : value.trim() === '';
}

/** Several ticked boxes are one text, with semicolons between, as everywhere in HubSpot. */
function partsOf(fieldType: string, value: string): string[] {
  return fieldType === 'checkbox' ? value.split(';') : [value];
}

function isOption(options: PageField['options'], value: string): boolean {
  return options.some((option) => option.value === value);
}
