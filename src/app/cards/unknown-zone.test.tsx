import { Button, Link, Select, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from './test/agenda-reply.ts';
import { linksJson } from './test/booking-reply.ts';
import { answerFunctions, renderAgenda } from './test/render-agenda.tsx';
import { ok, renderBooking } from './test/render-booking.tsx';

/** Names that a function's Node may know and a browser may not, and what HubSpot or an import may hold. */
const unknown = [
  'America/Coyhaique',
  'Mars/Olympus_Mons',
  '+05:00',
  'Eastern',
  'Europe/',
  ' ',
  '💥',
];

/** As in a browser that has not heard of a zone of this year. */
function forget(name: string): void {
  const { DateTimeFormat } = Intl;
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (locale, options) {
    if (options?.timeZone === name) throw new RangeError(`Invalid time zone specified: ${name}`);
    return new DateTimeFormat(locale, options);
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

describe.each(unknown)('a zone that the browser does not know: %j', (timeZone) => {
  it('is none in the agenda', async () => {
    forget(timeZone);
    const record = { name: 'Ada', timeZone };
    answerFunctions({ 'list-agenda': () => ok(agendaJson({ items: [itemJson()], record })) });
    const card = renderAgenda();

    const words = (): string =>
      [...card.findAll(Text), ...card.findAll(Link), ...card.findAll(Button)]
        .map(({ text }) => text)
        .join('\n');
    await card.waitFor(() => {
      expect(words()).toContain('Product demo');
    });
    expect(words()).not.toContain('for Ada');
  });

  it('is none in the booking card, whether the contact’s or the account’s', async () => {
    forget(timeZone);
    const contact = { ...linksJson().contact, timeZone };
    const { card, openSlot, words } = renderBooking(
      { 'list-meeting-links': () => ok(linksJson({ contact })) },
      {},
      undefined,
      { timezone: timeZone },
    );

    await openSlot('14:00');

    expect(words()).toContain('14:00');
    expect(card.findAll(Button).filter(({ text }) => text?.includes(' · '))).toEqual([]);
    const zones = card.find(Select, { name: 'booking-zone' }).props.options;
    expect(zones.map(({ value }) => value)).not.toContain(timeZone);
  });
});
