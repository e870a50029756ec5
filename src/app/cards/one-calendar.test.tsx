import { Button, Heading, Link, StatisticsItem, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from './test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from './test/render-agenda.tsx';
import { ok, renderBooking } from './test/render-booking.tsx';

/** Locales whose own calendar or digits are others than the words of the card. */
const locales = [
  'ar-EG',
  'fa-IR',
  'th-TH',
  'ja-JP-u-ca-japanese',
  'he-IL-u-ca-hebrew',
  'mr-IN',
  'my-MM',
  'ar-SA',
  'en-u-nu-beng',
];
const foreignDigit = /(?![0-9])\p{Nd}/u;
/** Years, eras and months of other calendars. */
const otherCalendar = /2569|1405|1448|5787|5786|令和|พ\.ศ|AP|AH|BE\b/u;

const everyText = ({ findAll }: Pick<ReturnType<typeof renderAgenda>, 'findAll'>): string =>
  [
    ...findAll(Text),
    ...findAll(Button),
    ...findAll(Heading),
    ...findAll(Link),
    ...findAll(StatisticsItem),
  ]
    .map(({ text }) => text ?? '')
    .join('\n');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

describe.each(locales)('for a rep of the locale %s', (locale) => {
  it.each(['en', 'de'])(
    'the agenda keeps to one calendar and one kind of digits in %s',
    async (language) => {
      const item = itemJson({ start: '2019-02-03T09:00:00.000Z', end: '2019-02-03T10:30:00.000Z' });
      answerFunctions({ 'list-agenda': () => ok(agendaJson({ items: [item] })) });
      const card = renderAgenda({ locale, language });
      await card.waitFor(() => {
        expect(everyText(card)).toMatch(/Product demo/);
      });

      expect(everyText(card)).toMatch(/2019/);
      expect(everyText(card)).not.toMatch(foreignDigit);
      expect(everyText(card)).not.toMatch(otherCalendar);
    },
  );

  it.each(['en', 'de'])('the booking card does in %s', async (language) => {
    const { card } = renderBooking({}, { locale, language });
    await card.waitFor(() => {
      expect(everyText(card)).toMatch(/[0-9]:[0-9]{2}/);
    });

    expect(everyText(card)).not.toMatch(foreignDigit);
    expect(everyText(card)).not.toMatch(otherCalendar);
  });
});
