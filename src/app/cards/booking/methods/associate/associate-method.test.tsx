import { Dropdown, LoadingButton, Panel, SearchInput } from '@hubspot/ui-extensions';
import { describe, expect, it, vi } from 'vitest';
import { detailsJson, itemJson } from '../../../test/agenda-reply.ts';
import { linksJson } from '../../../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../../../test/render-booking.tsx';
import { renderMethods } from '../../../test/render-methods.tsx';

const found = itemJson({ id: '44', title: 'Roof survey' });
const asked = {
  record: { objectTypeId: '0-1', objectId: '101' },
  item: { kind: 'meeting', id: '44' },
};
const added = 'Added to this record: Roof survey';

type Functions = Parameters<typeof renderMethods>[0];

/** The button under an item that was found, pressed once. */
async function associate(functions: Functions) {
  const opened = renderMethods({ 'find-items': () => ok({ items: [found] }), ...functions });
  await opened.open('Add an existing one', 'Done');
  opened.card.find(SearchInput).props.onInput?.('roof');
  await opened.press('Add to record');
  return opened;
}

describe('an item that was put on the record', () => {
  it.each([
    ['HubSpot did not confirm', () => refuse('OUTCOME_UNKNOWN')],
    ['the app stumbled', () => refuse('UNEXPECTED')],
    ['nothing that can be read came back', () => 'Bad Gateway'],
  ])('is looked for, not put there again, where %s', async (_case, answer) => {
    const { press, button, said, callsOf, card } = await associate({
      'associate-item': answer,
      'get-item': () => ok(detailsJson({ item: found })),
    });
    await press('Check again');
    await vi.waitFor(() => {
      expect(said()).toContain(added);
    });

    expect(callsOf('get-item').map(({ parameters }) => parameters)).toEqual([asked]);
    expect(callsOf('associate-item')).toHaveLength(1);
    // Who put it there is not known: nothing is offered that would take it off again.
    expect(() => button('Undo')).toThrow();
    expect(card.maybeFind(LoadingButton, ({ text }) => text === 'Add to record')).toBeNull();
  });

  it('is said not to be there where it is not, and can be put there', async () => {
    const answers = [refuse('OUTCOME_UNKNOWN'), ok({ item: found, gaps: [] })];
    const { press, button, said, callsOf } = await associate({
      'associate-item': () => answers.shift(),
      'get-item': () => refuse('NOT_ASSOCIATED'),
    });
    await press('Check again');
    await vi.waitFor(() => {
      expect(said()).toContain('It isn’t on this record.');
    });
    expect(said()).not.toContain('HubSpot didn’t confirm this');

    await press('Add to record');
    await vi.waitFor(() => {
      expect(said()).toContain(added);
    });

    expect(said()).not.toContain('It isn’t on this record.');
    expect(callsOf('associate-item')).toHaveLength(2);
    expect(button('Undo')).toBeDefined();
  });

  it('stays in doubt where it could not be looked for', async () => {
    const { press, button, said } = await associate({
      'associate-item': () => refuse('OUTCOME_UNKNOWN'),
      'get-item': () => refuse('RATE_LIMITED'),
    });

    await press('Check again');
    await vi.waitFor(() => {
      expect(said()).toContain('HubSpot’s request limit is reached');
    });

    expect(said()).toContain('HubSpot didn’t confirm this');
    expect(button('Check again')).toBeDefined();
  });

  it('is not looked for where HubSpot refused it', async () => {
    const { button, said } = await associate({ 'associate-item': () => refuse('FORBIDDEN') });
    await vi.waitFor(() => {
      expect(said()).toContain('HubSpot doesn’t allow this');
    });

    expect(button('Add to record')).toBeDefined();
    expect(() => button('Check again')).toThrow();
  });
});

describe('an item that was added', () => {
  const opened = async (functions: Functions = {}) => {
    const shown = await associate({
      'associate-item': () => ok({ item: found, gaps: [] }),
      ...functions,
    });
    /** The button under the item; what was added says the same below the card's other results. */
    const own = () => shown.card.find(Panel, { id: 'way-associate' }).findAll(LoadingButton)[0];
    const pressOwn = async (label: string) => {
      await shown.card.waitFor(() => {
        expect(own()?.text).toBe(label);
      });
      own()?.trigger('onClick');
    };
    return { ...shown, pressOwn };
  };

  it('is taken off by the same button, and put back', async () => {
    const { pressOwn, callsOf } = await opened({
      'disassociate-item': () => ok({ item: found, undo: null }),
    });
    await pressOwn('Undo');
    await pressOwn('Add to record');
    await vi.waitFor(() => {
      expect(callsOf('associate-item')).toHaveLength(2);
    });

    expect(callsOf('disassociate-item')).toHaveLength(1);
  });

  it.each([
    ['is gone', () => refuse('NOT_ASSOCIATED'), 'Undone: Roof survey'],
    ['is still there', () => ok(detailsJson({ item: found })), 'It’s still on this record.'],
  ])('is looked for where taking it off got lost, and %s', async (_case, answer, text) => {
    const { pressOwn, said } = await opened({
      'disassociate-item': () => refuse('OUTCOME_UNKNOWN'),
      'get-item': answer,
    });
    await pressOwn('Undo');
    await pressOwn('Check again');

    await vi.waitFor(() => {
      expect(said()).toContain(text);
    });
  });

  it('is told from others by whom it is with, by owner, outcome and place', async () => {
    const contact = { id: '9', name: 'Ida Berg', firstName: 'Ida', timeZone: null };
    const item = { ...found, contact, moreContacts: 2, place: 'Dock 4' };
    const { said } = await opened({ 'find-items': () => ok({ items: [item] }) });

    expect(said()).toMatch(/Meeting · with Ida Berg \+2 · .*Dock 4/);
  });
});

describe('what an admin decides about items of other records', () => {
  const entries = (card: ReturnType<typeof renderBooking>['card']) =>
    card.findAll(Dropdown.ButtonItem).map(({ text }) => text?.split('\n')[0]);

  it.each([
    [true, 3],
    [false, 2],
  ])('shows or hides the entry that adds one: %s', async (canAddItems, count) => {
    const { card, callsOf } = renderBooking({
      'list-meeting-links': () => ok(linksJson({ canAddItems })),
    });
    await vi.waitFor(() => {
      expect(callsOf('get-availability')).not.toEqual([]);
    });
    await card.waitFor(() => {
      expect(entries(card)).toHaveLength(count);
    });

    const isThere = entries(card).some((text) => text?.startsWith('Add an existing one'));
    expect(isThere).toBe(canAddItems);
  });
});
