import type { PageField } from '@app/hubspot/scheduler/get-booking-page';

/** What is wrong with the answer to a form field, or undefined. An empty answer is left to `isRequired`. */
export function fieldProblem(
  { fieldType, options }: Pick<PageField, 'fieldType' | 'options'>,
  value: string,
): string | undefined {
  if (value.trim() === '') return undefined;
  if (options.length > 0 && !partsOf(fieldType, value).every((part) => isOption(options, part))) {
    return 'It is not among the options.';
  }
  if (fieldType === 'number' && !Number.isFinite(Number(value))) return 'It is not a number.';
  return undefined;
}

/** Several ticked boxes are one text, with semicolons between, as everywhere in HubSpot. */
function partsOf(fieldType: string, value: string): string[] {
  return fieldType === 'checkbox' ? value.split(';') : [value];
}

function isOption(options: PageField['options'], value: string): boolean {
  return options.some((option) => option.value === value);
}
