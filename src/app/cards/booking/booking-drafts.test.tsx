import { Button, Input, Panel, Select, ToggleGroup } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { availabilityJson, bookedJson, linkJson, linksJson } from '../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../test/render-booking.tsx';

type Functions = Parameters<typeof renderBooking>[0];
type Opened = ReturnType<typeof renderBooking>;

const [first, second] = ['15:00 · 09:00', '16:00 · 10:00'];
const longNotes = 'Zweite Etage, links.\n\tBitte klingeln – „Büro Süd“ 🔔';
const field = {
  name: 'how_to_find_us',
  label: 'How to find us',
  fieldType: 'text',
  isRequired: false,
  options: [],
};
const consent = {
  texts: [],
  checkboxes: [{ communicationTypeId: '5', label: 'News', isRequired: false }],
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const pages = [linkJson(), linkJson({ id: '2', slug: 'demo', name: 'Demo' })];
const availability = availabilityJson({ formFields: [field], maxGuests: 3, consent });

function render(functions: Functions = {}, crm?: { objectId: number; objectTypeId: string }) {
  return renderBooking(
    {
      'list-meeting-links': () => ok(linksJson({ links: pages })),
      'get-availability': () => ok(availability),
      'book-meeting': () => ok(bookedJson()),
      ...functions,
    },
    {},
    crm,
  );
}

const consents = ({ card }: Opened) =>
  card.find(ToggleGroup, { name: 'booking-consent' }).props as {
    value: string[];
    onChange?: (ids: string[]) => void;
  };
const input = ({ card }: Opened, name: string) => card.find(Input, { name: `booking-${name}` });

/** What stands in the form that is open. */
function shown(opened: Opened) {
  return {
    email: input(opened, 'email').props.value,
    field: input(opened, field.name).props.value,
    guests: input(opened, 'guests').props.value,
    isTicked: consents(opened).value.length > 0,
  };
}

async function fillIn(opened: Opened, slot = first): Promise<void> {
  await opened.openSlot(slot);
  await opened.unfold();
  input(opened, 'email').props.onInput?.('ada@new.example');
  input(opened, field.name).props.onInput?.(longNotes);
  input(opened, 'guests').props.onInput?.('bo@x.example, unfinished@');
  consents(opened).onChange?.(['5']);
  await opened.card.waitFor(() => {
    expect(shown(opened)).toEqual(filled);
  });
}

async function close({ card }: Opened, slot = first): Promise<void> {
  card
    .find(Button, (button) => button.text === slot)
    .props.overlay?.find(Panel)
    .props.onClose?.();
  await card.waitFor(() => {
    expect(card.maybeFind(Input, { name: `booking-${field.name}` })).toBeNull();
  });
}

async function choosePage({ card }: Opened, id: string): Promise<void> {
  card.find(Select, { name: 'booking-page' }).props.onChange?.(id);
  await card.waitFor(() => {
    expect(card.find(Select, { name: 'booking-page' }).props.value).toBe(id);
  });
}

const filled = {
  email: 'ada@new.example',
  field: longNotes,
  guests: 'bo@x.example, unfinished@',
  isTicked: true,
};
const fresh = { email: 'ada@example.com', field: '', guests: '', isTicked: false };

describe('what was typed in a booking form', () => {
  it('is there again when the form was closed and is opened for this or another slot', async () => {
    const opened = render();
    await fillIn(opened);

    await close(opened);
    await opened.openSlot(first);
    await opened.unfold();
    const sameSlot = shown(opened);
    await close(opened);
    await opened.openSlot(second);
    await opened.unfold();

    expect([sameSlot, shown(opened)]).toEqual([filled, filled]);
  });

  it('belongs to its page, and is there when the rep comes back to that', async () => {
    const opened = render();
    await fillIn(opened);
    await close(opened);

    await choosePage(opened, '2');
    await opened.openSlot(first);
    await opened.unfold();
    const other = shown(opened);
    await close(opened);
    await choosePage(opened, '1');
    await opened.openSlot(second);
    await opened.unfold();

    expect([other, shown(opened)]).toEqual([fresh, filled]);
  });

  it('belongs to its contact, and is there when the rep comes back to them', async () => {
    const contacts = ['101', '102'].map((id) => ({ id, name: id, email: null, timeZone: null }));
    const opened = render(
      { 'list-record-contacts': () => ok({ contacts, total: 2 }) },
      { objectId: 7, objectTypeId: '0-2' },
    );
    const choose = async (id: string): Promise<void> => {
      await opened.card.waitFor(() => opened.card.find(Select, { name: 'book-with' }));
      opened.card.find(Select, { name: 'book-with' }).props.onChange?.(id);
      await opened.card.waitFor(() => {
        expect(opened.card.find(Select, { name: 'book-with' }).props.value).toBe(id);
      });
    };
    await choose('101');
    await fillIn(opened);
    await close(opened);

    await choose('102');
    await opened.openSlot(first);
    await opened.unfold();
    const other = shown(opened);
    await close(opened);
    await choose('101');
    await opened.openSlot(first);
    await opened.unfold();

    expect([other, shown(opened)]).toEqual([fresh, filled]);
  });

  it('is gone once it was booked', async () => {
    const opened = render();
    await fillIn(opened);
    input(opened, 'guests').props.onInput?.('bo@x.example');
    await opened.card.waitFor(() => {
      expect(shown(opened).guests).toBe('bo@x.example');
    });

    await opened.press('Book and invite Ada');
    await opened.press('Book another meeting');
    await opened.openSlot(second);
    await opened.unfold();

    expect(shown(opened)).toEqual(fresh);
  });

  it.each([
    ['was refused', () => refuse('REJECTED', { property: 'guestEmails', reason: 'No.' })],
    ['came to nothing for want of a calendar', () => ok(bookedJson({ status: 'offline' }))],
  ])('is kept where the booking %s', async (_case, answer) => {
    const opened = render({ 'book-meeting': answer });
    await fillIn(opened);
    input(opened, 'guests').props.onInput?.('bo@x.example');
    await opened.press('Book and invite Ada');
    await vi.waitFor(() => {
      expect(opened.callsOf('book-meeting')).toHaveLength(1);
    });
    await opened.card.waitFor(() => {
      const all = [...opened.card.findAll(Button)].map(({ text }) => text);
      expect(all.includes('Choose another time') || opened.words().includes('Nothing')).toBe(true);
    });
    if (opened.words().includes('Nothing was booked')) await close(opened);
    else await opened.press('Choose another time');

    await opened.openSlot(second);
    await opened.unfold();

    expect(shown(opened)).toEqual({ ...filled, guests: 'bo@x.example' });
  });
});
