import { Alert, Text } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { beforeEach, expect, it, vi } from 'vitest';
import { itemJson } from '../../test/agenda-reply.ts';
import { availabilityJson, bookedJson } from '../../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../../test/render-booking.tsx';

type Functions = Parameters<typeof renderBooking>[0];

const meeting = itemJson({ id: '77', title: 'Ada and Ben' });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

async function book(booked: Parameters<typeof bookedJson>[0], functions: Functions = {}) {
  const opened = renderBooking({
    'get-availability': () => ok(availabilityJson({ maxGuests: 3 })),
    'book-meeting': () => ok(bookedJson(booked)),
    ...functions,
  });
  await opened.openSlot('15:00 · 09:00');
  await opened.press('Book and invite Ada');
  await opened.card.waitFor(() => opened.buttonCalled('Book another meeting'));
  const alert = () => opened.card.find(Alert);
  return {
    ...opened,
    alert,
    lines: () =>
      alert()
        .findAll(Text)
        .map(({ text }) => text),
  };
}

it('says when it is on both clocks, who is invited, and on whose calendar, and links to the meeting', async () => {
  const { card, alert, lines } = await book({ meeting });

  expect(alert().props.title).toMatch(/^Booked: Tue,? 24 Nov, 15:00$/);
  expect(lines()).toEqual([
    expect.stringMatching(/^09:00\s?–\s?09:30 for Ada \(New York\)$/),
    'HubSpot invites ada@example.com and puts it on Ben Ode’s calendar.',
  ]);
  expect(card.find(CrmActionLink).text).toBe('Ada and Ben');
  expect(card.find(CrmActionLink).props.actionContext).toEqual({
    objectTypeId: '0-47',
    objectId: 77,
    external: true,
  });
});

it('claims no invitation for what an earlier attempt had booked', async () => {
  const { lines } = await book({ meeting, wasBookedBefore: true });

  expect(lines().at(-1)).toBe('An earlier attempt already booked this.');
});

it('says that the contact is not invited where the e-mail is somebody else’s', async () => {
  const { card, lines } = await book({ otherContactId: '202' });

  expect(lines().at(-1)).toContain('Ada isn’t invited.');
  expect(card.maybeFind(CrmActionLink)).toBeNull();
});

it('copies the details for the contact, on their clock', async () => {
  const { card, press } = await book({
    meeting,
    place: 'https://zoom.us/j/1',
    joinUrl: 'https://zoom.us/j/1',
  });

  await press('Copy the details for Ada');

  await vi.waitFor(() => {
    expect(card.mocks.actions.copyTextToClipboard.calls).toHaveLength(1);
  });
  const [text] = card.mocks.actions.copyTextToClipboard.calls[0] ?? [];
  expect(String(text).split('\n')).toEqual([
    'Ada and Ben',
    expect.stringMatching(/^Tue,? 24 Nov,? 09:00\s?–\s?09:30 \(New York\)$/),
    'https://zoom.us/j/1',
  ]);
});

it('names what it was pinned in place of, and takes that back', async () => {
  const answers = [
    refuse('STALE', { engagementId: '5' }),
    ok({ pinned: '77', previous: '5' }),
    ok({ pinned: '5', previous: '77' }),
  ];
  const { card, press, words, buttonCalled, callsOf } = await book(
    { meeting },
    {
      'set-pin': () => answers.shift(),
      'get-pin': () =>
        ok({
          pinned: { engagementId: '5', kind: 'note', text: 'Call Ada before noon' },
          meeting: null,
        }),
    },
  );
  await press('Pin');
  await card.waitFor(() => {
    expect(words()).toContain('“Call Ada before noon” is pinned.');
  });

  await press('Replace pin');
  await card.waitFor(() => {
    expect(words()).toContain('Pinned in place of “Call Ada before noon”');
  });
  await press('Undo');

  await card.waitFor(() => buttonCalled('Pin'));
  expect(callsOf('set-pin').at(-1)?.parameters).toMatchObject({
    engagementId: '5',
    expectedEngagementId: '77',
  });
});
