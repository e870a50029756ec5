import { describe, expect, it } from 'vitest';
import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { en } from '../messages/en.ts';
import { answersOf, entryFor, labelsOf, problemsOf } from './booking-entry.ts';

const contact = { firstName: 'Ada', lastName: null, email: 'ada@example.com', timeZone: null };
const company = {
  name: 'company',
  label: 'Company',
  fieldType: 'text',
  isRequired: true,
  options: [],
};
const page: GetAvailabilityData = {
  durations: [],
  slots: {},
  hasMore: false,
  taken: [],
  offlineMembers: [],
  isOffline: false,
  formFields: [company],
  prefill: { company: 'Engines', elsewhere: 'x' },
  maxGuests: 2,
  consent: {
    texts: [],
    checkboxes: [{ communicationTypeId: '5', label: 'Reminders', isRequired: true }],
  },
  place: null,
};
const fresh = entryFor(contact, page);

describe('a fresh form', () => {
  it('holds what HubSpot knows, and nothing is ticked', () => {
    expect(fresh.attendee).toEqual({ firstName: 'Ada', lastName: '', email: 'ada@example.com' });
    expect(fresh.fields['company']).toBe('Engines');
    expect(fresh.consents).toEqual({});
  });

  it('sends only what the page asks for', () => {
    expect(answersOf(fresh, page, 'en').formFields).toEqual([
      { name: 'company', value: 'Engines' },
    ]);
    expect(answersOf(fresh, page, 'en').consents).toEqual([
      { communicationTypeId: '5', consented: false },
    ]);
    expect(
      answersOf({ ...fresh, guests: 'a@b.cd' }, { ...page, maxGuests: 0 }, 'en').guestEmails,
    ).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('names every culprit as the function does, and as the form calls it', () => {
    const wrong = {
      ...fresh,
      attendee: { ...fresh.attendee, email: 'ada@' },
      fields: { company: '  ' },
      guests: 'kim@example.com; nobody',
    };

    const found = problemsOf(wrong, page, en, 'en');

    expect(Object.keys(found).sort()).toEqual([
      'attendee.email',
      'attendee.lastName',
      'consents.5',
      'formFields.company',
      'guestEmails',
    ]);
    expect(found['guestEmails']).toBe('Enter a valid email: nobody');
    expect(labelsOf(found, page, en)).toEqual(
      expect.arrayContaining(['Last name', 'Email', 'Company', 'Guests (up to 2)', 'Consent']),
    );
  });

  it('counts each guest once', () => {
    const named = { ...fresh, guests: 'a@b.cd, a@b.cd\nc@b.cd' };

    expect(problemsOf(named, page, en, 'en')['guestEmails']).toBeUndefined();
    expect(
      problemsOf({ ...named, guests: 'a@b.cd b@b.cd c@b.cd' }, page, en, 'en')['guestEmails'],
    ).toBe('You can add up to 2 guests.');
  });
});

describe('fields as what they are', () => {
  const field = (fieldType: string, options: { value: string; label: string }[] = []) => ({
    ...page,
    formFields: [{ ...company, name: 'x', fieldType, options }],
    prefill: {},
  });
  const sent = (fieldType: string, value: string, locale = 'en') =>
    answersOf({ ...fresh, fields: { x: value } }, field(fieldType), locale).formFields[0]?.value;
  const wrong = (fieldType: string, value: string, locale = 'en') =>
    problemsOf({ ...fresh, fields: { x: value } }, field(fieldType), en, locale)['formFields.x'];

  it('sends a number as HubSpot writes it, in the rep’s language', () => {
    expect(sent('number', '4.750', 'de')).toBe('4750');
    expect(sent('number', '4.750')).toBe('4.750');
    expect(sent('number', '４７,5')).toBe('47.5');
  });

  it.each([
    ['number', '0b11'],
    ['number', '4e2'],
    ['number', '+-3'],
    ['date', '31.04.2026'],
    ['date', '2026-11-31'],
    ['date', '26-04-01'],
  ])('marks a %s that is none: %s', (fieldType, value) => {
    expect(wrong(fieldType, value)).toMatch(/^Enter a/);
  });

  it('marks a number that the rep’s language leaves open', () => {
    expect(wrong('number', '4.750', 'fr')).toBe('Enter a number.');
  });

  it('gives back what HubSpot gave as it is', () => {
    const options = [{ value: ' b ', label: 'B' }];
    const chosen = answersOf({ ...fresh, fields: { x: ' b ' } }, field('select', options), 'en');
    const known = { ...field('number'), prefill: { x: '4.750' } };
    const kept = answersOf({ ...fresh, fields: { x: '4.750' } }, known, 'de');

    expect(chosen.formFields).toEqual([{ name: 'x', value: ' b ' }]);
    expect(kept.formFields).toEqual([{ name: 'x', value: '4.750' }]);
    expect(sent('text', ' Ltd. ')).toBe(' Ltd. ');
  });

  it('understands an attendee and guests as an address book has them', () => {
    const entry = {
      ...fresh,
      attendee: { ...fresh.attendee, email: ' Ada King <mailto:a.k@x.org> ' },
      guests: '"King, Bo" <bo@x.org>\nBO@x.org; Cy <cy@x.org>.',
    };

    expect(answersOf(entry, page, 'en')).toMatchObject({
      attendee: { email: 'a.k@x.org' },
      guestEmails: ['bo@x.org', 'cy@x.org'],
    });
  });
});
