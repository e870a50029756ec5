import { ToggleGroup } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { availabilityJson } from '../../test/booking-reply.ts';
import { ok, renderBooking } from '../../test/render-booking.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

it.each([
  ['en', undefined, 'Consent'],
  ['de', 'Andere Zeit', 'Einwilligung'],
])(
  'calls a box that HubSpot gives no words by what it asks for: %s',
  async (language, book, name) => {
    const checkboxes = [{ communicationTypeId: '7', label: '', isRequired: true }];
    const { card, openSlot } = renderBooking(
      { 'get-availability': () => ok(availabilityJson({ consent: { texts: [], checkboxes } })) },
      { language },
    );

    await openSlot('14:00 · 09:00', book);

    const { options } = card.find(ToggleGroup, { name: 'booking-consent' }).props;
    expect(options.map(({ label }) => label)).toEqual([name]);
  },
);
