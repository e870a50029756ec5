import { describe, expect, it } from 'vitest';
import type { GetAvailabilityData } from '@app/contracts/get-availability';
import { en } from '../words/en.ts';
import { answersOf, entryFor, labelsOf, problemsOf } from './booking-entry.ts';

const contact = { firstName: 'Ada', lastName: null, email: 'ada@example.com', timeZone: null };
const company = {
  name: 'company',
  label: 'Company',
  fieldType: 'text',
  isRequired: true,
  isCustom: false,
  options: [],
};
const page: GetAvailabilityData = {
  durations: [],
  slots: {},
  hasMore: false,
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
    expect(answersOf(fresh, page).formFields).toEqual([{ name: 'company', value: 'Engines' }]);
    expect(answersOf(fresh, page).consents).toEqual([
      { communicationTypeId: '5', consented: false },
    ]);
    expect(
      answersOf({ ...fresh, guests: 'a@b.cd' }, { ...page, maxGuests: 0 }).guestEmails,
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

    const found = problemsOf(wrong, page, en);

    expect(Object.keys(found).sort()).toEqual([
      'attendee.email',
      'attendee.lastName',
      'consents.5',
      'formFields.company',
      'guestEmails',
    ]);
    expect(found['guestEmails']).toBe('This is no e-mail: nobody');
    expect(labelsOf(found, page, en)).toEqual(
      expect.arrayContaining(['Last name', 'E-mail', 'Company', 'Guests (up to 2)', 'Consent']),
    );
  });

  it('counts each guest once', () => {
    const named = { ...fresh, guests: 'a@b.cd, a@b.cd\nc@b.cd' };

    expect(problemsOf(named, page, en)['guestEmails']).toBeUndefined();
    expect(problemsOf({ ...named, guests: 'a@b.cd b@b.cd c@b.cd' }, page, en)['guestEmails']).toBe(
      'The page takes up to 2.',
    );
  });
});
