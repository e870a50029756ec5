import { Alert, Button, ErrorState, Input, Panel, Select, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { availabilityJson, linkJson, linksJson } from '../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../test/render-booking.tsx';

type Opened = ReturnType<typeof renderBooking>;

const slot = '15:00 · 09:00';
const typed = 'Second floor,\nring twice';
const field = {
  name: 'directions',
  label: 'Directions',
  fieldType: 'text',
  isRequired: false,
  options: [],
};
const old = linkJson({ id: '8', slug: 'team/fitting', name: 'Fitting' });
const renamed = { ...old, slug: 'team/try-on', name: 'Try-on' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const said = ({ card }: Opened): string =>
  [
    ...card.findAll(ErrorState).map(({ props }) => props.title),
    ...card.findAll(Alert).flatMap(({ props, text }) => [props.title, text]),
    ...card.findAll(Text).map(({ text }) => text),
  ].join('\n');

const directions = ({ card }: Opened) => card.find(Input, { name: `booking-${field.name}` });

/** A page as the scheduler has it by now, under one slug and in one duration alone. */
function account(now: { links: (typeof old)[]; slug: string; durationMs: number }) {
  const isKnown = ({ slug }: Record<string, unknown>): boolean => slug === now.slug;
  return {
    'list-meeting-links': () => ok(linksJson({ links: now.links })),
    'get-availability': (parameters: Record<string, unknown>) =>
      isKnown(parameters)
        ? ok(
            availabilityJson({
              formFields: [field],
              durations: [now.durationMs],
              slots: { [now.durationMs]: availabilityJson().slots[1_800_000] ?? [] },
            }),
          )
        : refuse('NOT_FOUND'),
    'book-meeting': (parameters: Record<string, unknown>) =>
      isKnown(parameters)
        ? refuse('REJECTED', { property: 'durationMs', rule: 'duration-gone' })
        : refuse('NOT_FOUND'),
  };
}

async function fillIn(opened: Opened): Promise<void> {
  await opened.openSlot(slot);
  directions(opened).props.onInput?.(typed);
  await opened.card.waitFor(() => {
    expect(directions(opened).props.value).toBe(typed);
  });
}

async function close({ card }: Opened): Promise<void> {
  card
    .find(Button, ({ text }) => text === slot)
    .props.overlay?.find(Panel)
    .props.onClose?.();
  await card.waitFor(() => {
    expect(card.maybeFind(Input, { name: 'booking-email' })).toBeNull();
  });
}

describe('a scheduling page that is another one while the card is open', () => {
  it.each([
    ['was renamed', { links: [renamed], slug: renamed.slug, durationMs: 1_800_000 }],
    ['lost the duration', { links: [old], slug: old.slug, durationMs: 2_700_000 }],
  ])('is found again with all that was typed, where it %s', async (_case, then) => {
    const now = { links: [old], slug: old.slug, durationMs: 1_800_000 };
    const opened = renderBooking(account(now));
    await fillIn(opened);
    Object.assign(now, then);

    await opened.press('Book and invite Ada');
    await opened.card.waitFor(() => {
      expect(said(opened)).toContain('Nothing was booked.');
    });
    const inForm = [directions(opened).props.value, said(opened)];
    await close(opened);
    await opened.card.waitFor(() => {
      expect(opened.callsOf('list-meeting-links')).toHaveLength(2);
    });
    await opened.openSlot(slot);

    expect(inForm[0]).toBe(typed);
    expect(inForm[1]).toMatch(/no longer (in HubSpot|offers this duration)/);
    expect(directions(opened).props.value).toBe(typed);
    await opened.press('Book and invite Ada');
    await vi.waitFor(() => {
      expect(opened.callsOf('book-meeting')[1]?.parameters).toMatchObject({
        slug: then.slug,
        durationMs: then.durationMs,
      });
    });
  });

  it('makes room for those that are there, where it was deleted', async () => {
    const other = linkJson({ id: '9', slug: 'ada', name: 'Call' });
    const now = { links: [old, other], slug: old.slug, durationMs: 1_800_000 };
    const opened = renderBooking(account(now));
    await fillIn(opened);
    Object.assign(now, { links: [other], slug: other.slug });

    await opened.press('Book and invite Ada');
    await opened.card.waitFor(() => {
      expect(said(opened)).toContain('Nothing was booked.');
    });
    await close(opened);

    await opened.card.waitFor(() => {
      expect(opened.card.find(Select, { name: 'booking-page' }).props.value).toBe('9');
    });
    await opened.openSlot(slot);
    expect(opened.callsOf('book-meeting')).toHaveLength(1);
  });

  it('is looked for anew where its slots cannot be asked for any more', async () => {
    const now = { links: [old], slug: renamed.slug, durationMs: 1_800_000 };
    const opened = renderBooking(account(now));
    await opened.card.waitFor(() => opened.card.find(ErrorState));
    now.links = [renamed];
    const before = said(opened);

    await opened.press('Try again');

    await opened.card.waitFor(() => opened.buttonCalled(slot));
    expect(before).toContain('This is no longer in HubSpot');
    expect(before).not.toContain('record');
  });
});
