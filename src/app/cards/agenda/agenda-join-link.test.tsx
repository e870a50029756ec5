import { Dropdown } from '@hubspot/ui-extensions';
import { describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { ok, openAgenda } from '../test/agenda-steps.ts';

const joinUrl = 'https://meet.example.com/a-b?pwd=1';

const open = (item: object, host: Parameters<typeof openAgenda>[1] = {}) =>
  openAgenda({ 'list-agenda': () => ok({ ...agendaJson(), items: [itemJson(item)] }) }, host);

describe('the menu of a row', () => {
  it.each(['meeting', 'appointment'] as const)(
    'copies the join link of a row: %s',
    async (kind) => {
      const { card, choose, toasts } = await open({ kind, joinUrl });

      choose('Copy join link');

      await vi.waitFor(() => {
        expect(toasts()).toEqual(['Copied to clipboard']);
      });
      expect(card.mocks.actions.copyTextToClipboard.calls).toEqual([[joinUrl]]);
    },
  );

  it('offers no link to copy where there is none', async () => {
    const { card } = await open({ joinUrl: null });

    const labels = card.findAll(Dropdown.ButtonItem).map(({ text }) => text);
    expect(labels).not.toContain('Copy join link');
  });

  it('says that it was not copied where the page does not let it', async () => {
    const { choose, toasts } = await open(
      { joinUrl },
      { copyTextToClipboard: () => Promise.reject(new Error('denied')) },
    );

    choose('Copy join link');

    await vi.waitFor(() => {
      expect(toasts()).toEqual([expect.stringContaining('Something went wrong in the app')]);
    });
  });
});
