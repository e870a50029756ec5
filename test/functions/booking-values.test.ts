import { describe, expect, it } from 'vitest';
import { bookingCalls, user } from './support/booking-calls.ts';
import { useItems } from './support/use-items.ts';

const items = useItems();
const { book, booked, sentCount, seedPage } = bookingCalls(items);

/** A page of Cleo's with one field of that type. */
const withField = (fieldType: string, options: { value: string; label: string }[] = []) =>
  seedPage({
    slug: 'page-x',
    organizerUserId: user.cleo,
    formFields: [
      {
        name: 'x',
        label: 'X',
        fieldType,
        isRequired: false,
        isCustom: true,
        options,
      },
    ],
  });

describe('the value of a form field', () => {
  it.each([
    ['number', '3.500,25'],
    ['number', '0o17'],
    ['number', '5e3'],
    ['number', '７'],
    ['date', '2027-02-29'],
    ['date', '30.14.2027'],
    ['date', '27-01-31'],
    ['phonenumber', 'by mail only'],
  ])('of type %s is refused at its field where it is none: %s', async (fieldType, value) => {
    await withField(fieldType);

    const reply = await book({ slug: 'page-x', formFields: [{ name: 'x', value }] });

    expect(reply.error).toMatchObject({
      code: 'REJECTED',
      details: { property: 'formFields.x' },
    });
    expect(await sentCount()).toBe(0);
  });

  it.each(['٠١٢٣ ٤٥٦', '＋４９ ３０ １', '०२२ २४५', 'ext. 7'])(
    'of type phonenumber may be in the digits of any script: %s',
    async (value) => {
      await withField('phonenumber');

      const reply = await book({ slug: 'page-x', formFields: [{ name: 'x', value }] });

      expect(reply.error).toBeUndefined();
      expect(await sentCount()).toBe(1);
    },
  );

  it('that is an option goes to HubSpot as it is, blanks included', async () => {
    await withField('select', [{ value: '\tgold ', label: 'Gold' }]);

    expect(
      await booked({ slug: 'page-x', formFields: [{ name: 'x', value: '\tgold ' }] }),
    ).toMatchObject({
      status: 'booked',
    });
  });
});

it.each(["p.o'hara@sites.ie", 'r&d+eu@team.travel', 'max@köln-büro.de'])(
  'books for %s, which HubSpot alone can judge',
  async (email) => {
    const attendee = { firstName: 'Max', lastName: 'Ohara', email };

    expect(await booked({ attendee })).toMatchObject({
      status: 'booked',
    });
  },
);

it.each([
  ['attendee.email', { attendee: { firstName: 'A', lastName: 'B', email: 'a b@x.org' } }],
  ['guestEmails.1', { guestEmails: ['a@x.org', 'b@x.org>'] }],
  ['start', { start: '2026-11-31T15:00:00Z' }],
  ['start', { start: '2026-11-24T24:00:00Z' }],
  ['start', { start: '2026-11-24T15:00:00+19:00' }],
  ['start', { start: '9999-11-24T15:00:00Z' }],
])('names %s where it cannot be', async (parameter, parameters) => {
  const reply = await book(parameters);

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
});
