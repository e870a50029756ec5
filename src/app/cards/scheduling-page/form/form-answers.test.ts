import { describe, expect, it } from 'vitest';
import type { FormField, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import type { BookingRequest } from '../booking-state.ts';
import { AppError } from '@app/domain/app-error';
import { answersOf, entryFor, labelsOf, problemsOf } from './booking-entry.ts';
import { refusedBy } from './refused-by.ts';

const contact = { firstName: 'Rie', lastName: 'Holm', email: 'rie@holm.dk', timeZone: null };
const options = ['gold', ' silver', 'true'].map((value) => ({ value, label: value }));

function pageWith(field: Partial<FormField>, given?: string): GetAvailabilityData {
  return {
    durations: [],
    slots: {},
    hasMore: false,
    taken: [],
    offlineMembers: [],
    isOffline: false,
    formFields: [
      {
        name: 'f',
        label: 'Field',
        fieldType: 'text',
        isRequired: false,
        options: [],
        ...field,
      },
    ],
    prefill: given === undefined ? {} : { f: given },
    maxGuests: 1,
    consent: null,
    place: null,
  };
}

/** What is sent of a field, and what is wrong with it, after somebody has put `text` there. */
function judge(field: Partial<FormField>, text?: string, given?: string, locale = 'en') {
  const page = pageWith(field, given);
  const fresh = entryFor(contact, page);
  const entry = text === undefined ? fresh : { ...fresh, fields: { f: text } };
  return {
    sent: answersOf(entry, page, locale).formFields[0]?.value,
    problem: problemsOf(entry, page, en, locale)['formFields.f'],
  };
}

describe('a field that nobody touches', () => {
  it.each([
    ['text', ' A/S '],
    ['textarea', 'x'.repeat(65_536)],
    ['number', '-12.5'],
    ['date', '2031-12-31'],
    ['phonenumber', '+45 33 11'],
    ['booleancheckbox', 'true'],
    ['file', 'https://files.example/1'],
    ['a_type_of_tomorrow', 'kept'],
  ])('of type %s gives back what HubSpot gave', (fieldType, given) => {
    expect(judge({ fieldType, isRequired: true }, undefined, given)).toEqual({ sent: given });
  });

  it.each(['select', 'radio', 'checkbox', 'booleancheckbox'])(
    'of type %s sends nothing where nothing is chosen, and is missing where the page requires it',
    (fieldType) => {
      expect(judge({ fieldType, options })).toEqual({ sent: undefined });
      expect(judge({ fieldType, options, isRequired: true }).problem).toBe(
        'This field is required.',
      );
    },
  );
});

describe('one box to tick', () => {
  it.each(['checkbox', 'booleancheckbox', 'single_checkbox'])(
    'of type %s is sent as unticked once it is, and is no answer where the page requires a tick',
    (fieldType) => {
      expect(judge({ fieldType }, 'false', 'true')).toEqual({ sent: 'false' });
      expect(judge({ fieldType, isRequired: true }, 'false', 'true').problem).toBe(
        'This field is required.',
      );
      expect(judge({ fieldType, isRequired: true }, 'true').problem).toBeUndefined();
    },
  );

  it('with options of its own may be required and answered with no', () => {
    const yesNo = ['true', 'false'].map((value) => ({ value, label: value }));

    expect(judge({ fieldType: 'radio', options: yesNo, isRequired: true }, 'false')).toEqual({
      sent: 'false',
    });
  });
});

describe('a number', () => {
  it.each([
    ['-7,25', 'de', '-7.25'],
    ['−3', 'en', '-3'],
    ['123456789012345678901234567890', 'en', '123456789012345678901234567890'],
    ['1 234 567,8', 'fr', '1234567.8'],
    ['0', 'en', '0'],
  ])('%s is sent in %s as %s', (text, locale, sent) => {
    expect(judge({ fieldType: 'number' }, text, undefined, locale)).toEqual({ sent });
  });

  it.each(['1e400', 'NaN', '12 kg', '½'])('is none: %s', (text) => {
    expect(judge({ fieldType: 'number' }, text).problem).toBe('Enter a number.');
  });

  it('is an option where the field has options, whatever it looks like', () => {
    const one = [{ value: '1,5', label: 'One and a half' }];

    expect(judge({ fieldType: 'number', options: one }, '1,5')).toEqual({ sent: '1,5' });
  });
});

it.each([
  ['milliseconds', '1924905600000'],
  ['a time', '2030-12-31T00:00:00Z'],
  ['a day that does not exist', '2030-02-30'],
])('marks a date that is %s', (_case, text) => {
  expect(judge({ fieldType: 'date' }, text).problem).toBe('Enter a valid date.');
});

describe('what the function refuses', () => {
  const page = pageWith({});
  const request: BookingRequest = {
    ...answersOf({ ...entryFor(contact, page), fields: { f: 'x' }, guests: 'a@b.cd' }, page, 'en'),
    consents: [{ communicationTypeId: '9', consented: false }],
    link: {
      id: '1',
      slug: 's',
      name: null,
      type: 'personal',
      url: 'https://meetings.example/s',
      organizer: { userId: '1', name: null },
      isDefault: true,
      whose: 'signed-in-user',
    },
    start: new Date('2030-01-01T09:00:00Z'),
    durationMs: 1_800_000,
  };
  const refused = (
    code: 'INVALID_INPUT' | 'REJECTED',
    details: Record<string, string>,
    words = en,
  ) =>
    refusedBy({ status: 'failed', request, error: new AppError(code, 'no', { details }) }, words);

  it.each([
    ['formFields.0.value', 'formFields.f', 'Check this field.'],
    ['guestEmails.0', 'guestEmails', 'Enter a valid email: a@b.cd'],
    ['consents.0.consented', 'consents.9', 'Check this field.'],
    ['attendee.email', 'attendee.email', 'Enter a valid email.'],
    ['attendee.firstName', 'attendee.firstName', 'Check this field.'],
  ])('is said at its field: %s', (parameter, field, said) => {
    expect(refused('INVALID_INPUT', { parameter })).toEqual({ [field]: said });
  });

  it('is said in HubSpot’s words where there are some, and by name where the name has dots', () => {
    const property = 'formFields.first.pet';

    expect(refused('REJECTED', { property, reason: 'Too wild.' })).toEqual({
      [property]: 'Too wild.',
    });
    expect(refused('REJECTED', { property, reason: '' }, de)).toEqual({
      [property]: 'Prüfen Sie dieses Feld.',
    });
  });

  it('of something that is on no form has no label there', () => {
    expect(labelsOf({ durationMs: 'x', 'formFields.gone': 'x', slug: 'x' }, page, en)).toEqual([]);
    expect(labelsOf({ 'consents.9': 'x', 'formFields.f': 'x' }, page, en)).toEqual([
      'Consent',
      'Field',
    ]);
  });
});
