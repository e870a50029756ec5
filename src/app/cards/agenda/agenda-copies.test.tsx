import { Alert } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { selectAll, ok, openAgenda, quiet, saveAll, type Functions } from '../test/agenda-steps.ts';
import { chooseEntry, deleteItem, openDetails, takeOff, typeNotes } from '../test/panel-steps.ts';

const later = '2026-11-21T08:00:00.000Z';
const options = {
  meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
  appointment: [],
};
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const item = { kind: 'meeting', id: '1' };
const meeting = (id: string) => ({ kind: 'meeting' as const, id });
const folded = itemJson({ ...past, id: '1', title: 'Demo', copies: [meeting('7'), meeting('8')] });
const coming = itemJson({ id: '1', title: 'Demo', copies: [meeting('7')] });
const single = itemJson({ ...past, id: '2', title: 'Visit' });
const stay = 'The 2 duplicates stay as they are.';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const open = (functions: Functions = {}, items: object[] = [folded, single]) =>
  openAgenda({
    'list-agenda': () => ok({ ...agendaJson({ options }), items }),
    'find-clashes': () => ok({ clashes: [] }),
    'get-item': () => ok(detailsJson({ item: folded, internalNotes: 'Bring the contract' })),
    'set-outcome': saveAll(() => 'SCHEDULED', later),
    ...functions,
  });

describe('a row that stands for several records', () => {
  it('says how many', async () => {
    const { card, words } = await open();

    await card.waitFor(() => {
      expect(words()).toContain('logged 3×');
    });
  });

  it('takes its duplicates along where many rows are set at once', async () => {
    const { press, callsOf, card } = await open();
    await selectAll(card);
    await press('Completed');

    await vi.waitFor(() => {
      expect(callsOf('set-outcome')[0]?.parameters['changes']).toMatchObject([
        { item: meeting('1') },
        { item: meeting('7') },
        { item: meeting('8') },
        { item: meeting('2') },
      ]);
    });
  });

  it('puts every record back that was changed with it', async () => {
    const { press, callsOf, tags, card } = await open();
    await press('Completed');
    await card.waitFor(() => {
      expect(tags()[0]).toBe('Completed');
    });

    await press('Undo');

    await vi.waitFor(() => {
      expect(callsOf('set-outcome')[1]?.parameters['changes']).toMatchObject([
        { item: meeting('1'), outcome: 'SCHEDULED' },
        { item: meeting('7'), outcome: 'SCHEDULED' },
        { item: meeting('8'), outcome: 'SCHEDULED' },
      ]);
    });
  });

  it('says how many copies were refused', async () => {
    const error = { code: 'REJECTED', message: '', details: { reason: 'locked' } };
    const { press, words, card } = await open({
      'set-outcome': () =>
        ok({
          results: [
            { item, ok: true, previous: 'SCHEDULED', updatedAt: later },
            { item: meeting('7'), ok: true, previous: 'SCHEDULED', updatedAt: later },
            { item: meeting('8'), ok: false, error },
          ],
        }),
    });
    await press('Completed');

    await card.waitFor(() => {
      expect(words()).toContain('1 duplicate wasn’t saved.');
    });
  });

  it('says before it is moved, and after, which stay', async () => {
    const previous = { start: coming.start, end: coming.end };
    const { show, openPanel, press, button, words, card } = await open(
      {
        'reschedule-item': () =>
          ok({ item: { ...coming, start: '2026-11-25T14:00:00.000Z' }, previous, undo: 'u' }),
      },
      [coming],
    );
    show('upcoming');
    await openPanel('Reschedule');
    await card.waitFor(() => {
      expect(card.find(Alert).text).toContain('The duplicate stays as it is.');
    });
    await press('Wed 25 Nov');
    await card.waitFor(() => {
      expect(button('Reschedule').props.disabled).toBe(false);
    });
    await press('Reschedule');

    await card.waitFor(() => {
      expect(words()).toMatch(/Moved to .*\. The duplicate stays as it is\./);
    });
  });

  it('says before its words are changed, and after, which stay', async () => {
    const { press, words, card } = await open({
      'edit-item': () => ok({ item: folded, previous: {}, undo: 'u' }),
    });
    await openDetails(card);
    await card.waitFor(() => {
      expect(words()).toContain(stay);
    });
    await typeNotes(card, 'Bring the offer');
    await press('Save');

    await card.waitFor(() => {
      expect(words()).toContain(`Changes saved. ${stay}`);
    });
  });

  it.each([deleteItem, takeOff])('says after %o which stay', async (go) => {
    const { words, card } = await open({
      'delete-items': () => ok({ results: [{ item, ok: true, snapshot: 's', gaps: [] }] }),
      'disassociate-item': () => ok({ item, undo: 's' }),
    });
    await openDetails(card);
    await card.waitFor(() => {
      expect(words()).toContain(stay);
    });
    await go(card);

    await card.waitFor(() => {
      expect(words()).toMatch(/(?:Deleted|Removed).*The 2 duplicates stay as they are\./);
    });
  });

  it('is unpinned where one of its copies is pinned', async () => {
    let pinned: string | null = '8';
    const { choose, words, press, callsOf, card } = await open({
      'list-agenda': () =>
        ok({
          ...agendaJson({ options, pinned: { engagementId: '8' } }),
          items: [folded, single],
        }),
      'set-pin': ({ engagementId }) => {
        const previous = pinned;
        pinned = engagementId as string | null;
        return ok({ pinned, previous });
      },
    });
    await quiet();
    choose('Unpin');
    await card.waitFor(() => {
      expect(words()).toContain('Unpinned');
    });
    await press('Undo');

    await vi.waitFor(() => {
      expect(callsOf('set-pin').map(({ parameters }) => parameters)).toMatchObject([
        { engagementId: null, expectedEngagementId: '8' },
        { engagementId: '8', expectedEngagementId: null },
      ]);
    });
  });

  it('names its row where another is pinned over one of its copies', async () => {
    const { choose, words, callsOf, card } = await open({
      'list-agenda': () =>
        ok({
          ...agendaJson({ options, pinned: { engagementId: '7' } }),
          items: [folded, single],
        }),
    });
    await quiet();
    choose('Pin');

    await card.waitFor(() => {
      expect(words()).toContain('This unpins “Demo”.');
    });
    expect(callsOf('get-pin')).toEqual([]);
  });

  it('is copied as the record that speaks for it', async () => {
    const { callsOf, card } = await open({
      'get-calendar-file': () => ok({ text: 'BEGIN:VCALENDAR' }),
    });
    await openDetails(card);
    await chooseEntry(card, 'Copy as .ics');

    await vi.waitFor(() => {
      expect(callsOf('get-calendar-file')[0]?.parameters).toMatchObject({ item });
      expect(card.mocks.actions.copyTextToClipboard.calls).toEqual([['BEGIN:VCALENDAR']]);
    });
  });
});
