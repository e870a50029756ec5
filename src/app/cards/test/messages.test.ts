import { errorCodes } from '@app/domain/app-error';
import { expect, it } from 'vitest';
import { de } from '@app/card-kit/messages/de';
import { en } from '@app/card-kit/messages/en';
import { messagesFor } from '@app/domain/messages-for';

it.each(errorCodes)('has a sentence and a next step for %s in both languages', (code) => {
  for (const words of [en, de]) {
    expect(words.errors[code].title.length).toBeGreaterThan(10);
    expect(words.errors[code].advice({})).toMatch(/\w.*\.$/);
  }
});

it('names the scope that is missing and the property that was refused', () => {
  for (const words of [en, de]) {
    expect(words.errors.MISSING_SCOPE.advice({ scopes: ['crm.a.read', 'crm.b.read'] })).toContain(
      'crm.a.read, crm.b.read',
    );
    expect(words.errors.REJECTED.advice({ property: 'x', reason: 'y' })).toBe('x: y');
  }
});

it.each([
  ['de', de],
  ['de-de', de],
  ['DE_AT', de],
  ['en-gb', en],
  ['fr', en],
  [undefined, en],
])('speaks to a user of %s in the language they know best', (language, words) => {
  expect(messagesFor({ en, de }, language)).toBe(words);
});
