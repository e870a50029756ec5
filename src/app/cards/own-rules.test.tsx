import { Alert, Input, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { de } from '@app/card-kit/messages/de';
import { en } from '@app/card-kit/messages/en';
import { problemText } from '@app/card-kit/problem-text';
import { availabilityJson } from './test/booking-reply.ts';
import { ok, refuse, renderBooking } from './test/render-booking.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

const field = {
  name: 'shoe_size',
  label: 'Schuhgröße',
  fieldType: 'text',
  isRequired: false,
  options: [],
};

describe('what the app itself refuses', () => {
  it.each(Object.entries(de.rules))('is said in German: %s', (rule, sentence) => {
    const problem = { code: 'REJECTED', details: { property: 'hs_some_property', rule } } as const;

    const [german, english] = [problemText(de, problem), problemText(en, problem)];

    expect(german).toContain(sentence);
    expect(german).not.toBe(english);
    expect(`${german} ${english}`).not.toContain('hs_some_property');
  });

  it.each([
    ['about nothing on the form', 'durationMs', 'duration-gone'],
    ['about a field', 'formFields.shoe_size', 'required'],
    ['about a field that is gone', 'formFields.shoe_size', 'no-such-field'],
    ['about guests', 'guestEmails', 'too-many-guests'],
  ] as const)('is said in German in a German form: %s', async (_what, property, rule) => {
    const { card, openSlot, press } = renderBooking(
      {
        'get-availability': () => ok(availabilityJson({ formFields: [field], maxGuests: 2 })),
        'book-meeting': () => refuse('REJECTED', { property, rule }),
      },
      { locale: 'de-de', language: 'de' },
    );
    await openSlot('14:00 · 09:00', 'Andere Zeit');
    await press('Buchen, Ada einladen');

    await card.waitFor(() => {
      const said = [
        ...card.findAll(Alert).flatMap(({ props, text }) => [props.title, text]),
        ...card.findAll(Text).map(({ text }) => text),
        ...card.findAll(Input).map(({ props }) => props.validationMessage),
      ];
      expect(said.join('\n')).toContain(de.rules[rule]);
    });
  });

  it('keeps HubSpot’s own words, and names what HubSpot names', () => {
    const details = { property: 'hs_x', reason: 'Not allowed by a rule.' };

    expect(problemText(de, { code: 'REJECTED', details })).toContain(
      'hs_x: Not allowed by a rule.',
    );
  });
});
