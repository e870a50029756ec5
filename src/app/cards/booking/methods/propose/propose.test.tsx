import { Button, Dropdown, Panel, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { availabilityJson, linkJson, linksJson, slotJson } from '../../../test/booking-reply.ts';
import { ok, renderBooking } from '../../../test/render-booking.tsx';

const halfHour = 1_800_000;
const hours = Array.from({ length: 7 }, (_, hour) =>
  slotJson(`2026-11-24T${14 + hour}:00:00.000Z`),
);
const free = availabilityJson({
  durations: [halfHour, 2 * halfHour],
  slots: { [halfHour]: hours },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

/** The panel that proposes times to Ada, and what a rep does in it. */
async function propose(links = linksJson(), language = 'en') {
  const opened = renderBooking(
    { 'list-meeting-links': () => ok(links), 'get-availability': () => ok(free) },
    { language },
  );
  const { card } = opened;
  const label = language === 'en' ? 'Propose times' : 'Zeiten vorschlagen';
  const item = () => card.find(Dropdown.ButtonItem, ({ text }) => text?.startsWith(label) === true);
  await card.waitFor(item);
  item().props.overlay?.find(Panel).props.onOpen?.();
  const panel = () => card.find(Panel, { id: 'way-propose' });
  const times = () => panel().findAll(Button, ({ text }) => /\d\d:\d\d/.test(text ?? ''));
  await card.waitFor(() => {
    expect(times()).toHaveLength(7);
  });
  return {
    ...opened,
    panel,
    times,
    tap: async (time: string) => {
      const before = panel().findAll(Text).length;
      times()
        .find(({ text }) => text?.startsWith(time))
        ?.trigger('onClick');
      await card.waitFor(() => {
        expect(panel().findAll(Text)).not.toHaveLength(before);
      });
    },
    email: () => panel().find(CrmActionButton).props,
    pressIn: (text: string) => {
      panel()
        .find(Button, (button) => button.text === text)
        .trigger('onClick');
    },
  };
}

describe('times that are proposed', () => {
  it('go into HubSpot’s own e-mail on the contact’s clock, in order, and book nothing', async () => {
    const { tap, email, calls } = await propose();

    await tap('17:00');
    await tap('15:00');

    const { actionType, actionContext } = email();
    expect(actionType).toBe('SEND_EMAIL');
    expect(actionContext).toEqual({
      objectTypeId: '0-1',
      objectId: 101,
      initialEmailSubject: 'Times for Intro call',
      initialEmailBody: [
        'Hi Ada,',
        'Would one of these times work for you (30 mins, New York time)?',
        '• Tuesday 24 November at 09:00\n• Tuesday 24 November at 11:00',
        'You can also choose another time here: https://meetings.example/ben-ode',
      ].join('\n\n'),
    });
    expect(calls.map(({ action }) => action)).not.toContain('book-meeting');
  });

  it('are copied as the same text', async () => {
    const { tap, email, pressIn, card } = await propose();
    await tap('16:00');
    const { actionContext } = email();

    pressIn('Copy as text');
    await vi.waitFor(() => {
      expect(card.mocks.actions.addAlert.calls).toHaveLength(1);
    });

    const [copied] = card.mocks.actions.copyTextToClipboard.calls.map(([text]) => text);
    expect(actionContext).toMatchObject({ initialEmailBody: copied });
  });

  it('are five at most, and can be taken out again', async () => {
    const { tap, times, panel } = await propose();
    const names = ['15:00', '16:00', '17:00', '18:00', '19:00'];
    for (const name of names) await tap(name);
    const isFull = times().filter(({ props }) => props.disabled).length;
    await tap('16:00');

    expect(isFull).toBe(2);
    expect(times().filter(({ props }) => props.variant === 'primary')).toHaveLength(4);
    expect(times().filter(({ props }) => props.disabled)).toEqual([]);
    expect(
      panel()
        .findAll(Text)
        .map(({ text }) => text),
    ).toContain('4 of 5 selected');
  });

  it('are forgotten with their page and their length, of which they were', async () => {
    const pages = [linkJson(), linkJson({ id: '2', slug: 'other' })];
    const { tap, panel, email } = await propose(linksJson({ links: pages }));
    await tap('15:00');

    panel()
      .find(ToggleGroup, { name: 'booking-duration' })
      .props.onChange?.(String(2 * halfHour) as never);
    await vi.waitFor(() => {
      expect(email().disabled).toBe(true);
    });
  });

  it('are none that have gone by since', async () => {
    const { tap, times, email } = await propose();
    await tap('15:00');
    expect(email().disabled).toBe(false);

    vi.setSystemTime(new Date('2026-11-24T14:00:30Z'));
    times()
      .find(({ text }) => text?.startsWith('16:00'))
      ?.trigger('onClick');

    await vi.waitFor(() => {
      expect(email().actionContext).toMatchObject({
        initialEmailBody: expect.not.stringContaining('at 9:00') as unknown,
      });
    });
  });
});
