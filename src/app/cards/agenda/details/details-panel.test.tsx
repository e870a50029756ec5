import {
  Alert,
  Button,
  DescriptionListItem,
  Dropdown,
  ErrorState,
  Input,
  Link,
  LoadingButton,
  Modal,
  TextArea,
} from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../../test/agenda-reply.ts';
import { lose, ok, openAgenda, refuse, type Functions } from '../../test/agenda-steps.ts';
import {
  askToDelete,
  chooseEntry,
  openDetails,
  takeOff,
  typeInto,
} from '../../test/panel-steps.ts';

const demo = itemJson({ id: '1', title: 'Demo' });
const details = detailsJson({
  item: demo,
  description: 'Go through the redlines.',
  internalNotes: 'Bring the contract',
  attendees: [{ kind: 'contact', id: '101', name: 'Ada Lovelace', email: null }],
  associations: { companies: [{ id: '7', name: 'Analytical Engines' }], deals: [] },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

async function open(functions: Functions = {}, item = demo) {
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: [item] })),
    'get-item': () => ok(details),
    ...functions,
  });
  opened.show('upcoming');
  await openDetails(opened.card, `${item.kind}-1`);
  return opened;
}

describe('reading', () => {
  it('shows at once what the row knows, while the rest is on its way', async () => {
    const { card, words } = await open({ 'get-item': () => new Promise(() => undefined) });

    await card.waitFor(() => {
      expect(words()).toContain('Loading details…');
    });

    expect(words()).toMatch(/Tue,? 24 Nov,? 14:00/);
    expect(words()).toContain('(New York) · in 3 days');
    expect(card.findAll(DescriptionListItem).map(({ text }) => text)).toEqual(['Ben Ode']);
  });

  it('shows who, what for and with which company, each with the way to its record', async () => {
    const { card, words } = await open();

    await vi.waitFor(() => {
      expect(card.findAll(DescriptionListItem).map(({ props }) => props.label)).toEqual([
        'Owner',
        'Attendees',
        'Companies',
      ]);
    });
    expect(words()).toContain('Go through the redlines.');
    expect(words()).toContain('Bring the contract');
    expect(
      card.findAll(CrmActionLink).map(({ props, text }) => [text, props.actionContext]),
    ).toEqual([
      ['Ada Lovelace', { objectTypeId: '0-1', objectId: 101, external: true }],
      ['Analytical Engines', { objectTypeId: '0-2', objectId: 7, external: true }],
      [
        'Open in HubSpot',
        { objectTypeId: '0-1', objectId: '101', engagementId: '1', external: true },
      ],
    ]);
  });

  it('names what of it could not be read, and takes nobody for gone', async () => {
    const error = { code: 'UNAVAILABLE', message: '' } as const;
    const attendees = [{ kind: 'owner', id: '9', name: null, email: null } as const];
    const problems = (['companies', 'owners'] as const).map((part) => ({ part, error }));
    const { card } = await open({ 'get-item': () => ok({ ...details, attendees, problems }) });

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('Not everything could be loaded');
      expect(card.find(Alert).text).toBe('Companies, Names of owners');
    });
    const people = card.findAll(DescriptionListItem).map(({ text }) => text);
    expect(people).toContain('9');
    expect(people).not.toContain('Former user');
  });

  const week = 7 * 86_400_000;
  const move = (from: string, to: string, at: string, noticeMs: number, by: string | null) => ({
    from: `2026-11-${from}T14:00:00.000Z`,
    to: `2026-11-${to}T14:00:00.000Z`,
    at: `2026-11-${at}T12:00:00.000Z`,
    noticeMs,
    by,
  });
  it.each([
    [
      'later',
      [move('10', '17', '09', 79_200_000, 'Cleo Marsh')],
      week,
      'Moved once, 7 days later in all',
    ],
    [
      'earlier',
      [move('24', '17', '09', 79_200_000, null)],
      -week,
      'Moved once, 7 days earlier in all',
    ],
    [
      'there and back',
      [move('24', '17', '09', 79_200_000, null), move('17', '24', '10', 1, null)],
      0,
      'Moved 2 times',
    ],
  ])('tells in all how far it was moved: %s', async (_name, moves, totalSlipMs, title) => {
    const ledger = { bookedFor: null, totalSlipMs, moves };
    const { card, words } = await open({ 'get-item': () => ok({ ...details, ledger }) });

    await card.waitFor(() => {
      expect(words().split('\n')).toContain(title);
    });
  });

  it('tells each move in plain words, newest first', async () => {
    const ledger = {
      bookedFor: '2026-11-10T14:00:00.000Z',
      totalSlipMs: 2 * week,
      moves: [
        move('10', '17', '09', 79_200_000, 'Cleo Marsh'),
        move('17', '24', '18', -3_600_000, null),
      ],
    };
    const { card, words } = await open({ 'get-item': () => ok({ ...details, ledger }) });

    await card.waitFor(() => {
      expect(words()).toContain('Moved 2 times, 14 days later in all');
    });
    expect(words().replaceAll(',', '')).toMatch(
      /Now Tue 24 Nov 14:00\nMoved after it had started on 18 Nov\nThen Tue 17 Nov 14:00\nMoved 22 hours before it started by Cleo Marsh on 9 Nov\nFirst booked for Tue 10 Nov 14:00/,
    );
  });

  it('leads into the rep’s own calendar, with the zone-free times those pages take', async () => {
    const { card } = await open({}, { ...demo, title: 'Demo & more', place: 'Room 4' });

    await card.waitFor(() => {
      const urls = card.findAll(Link).flatMap(({ props }) => {
        const { href } = props;
        return typeof href === 'object' && href.url.includes('calendar') ? [new URL(href.url)] : [];
      });
      const [google, outlook] = urls;
      expect(google?.searchParams.get('dates')).toBe('20261124T140000Z/20261124T143000Z');
      expect(google?.searchParams.get('text')).toBe('Demo & more');
      expect(google?.searchParams.get('details')).toBe('Go through the redlines.');
      expect(outlook?.searchParams.get('startdt')).toBe('2026-11-24T14:00:00.000Z');
      expect(outlook?.searchParams.get('location')).toBe('Room 4');
      expect(google?.href).not.toContain('contract');
    });
  });

  it('names what went wrong when the item cannot be read, and offers no field then', async () => {
    const { card, labels } = await open({ 'get-item': () => refuse('NOT_ASSOCIATED') });

    await card.waitFor(() => {
      expect(card.find(ErrorState).props.title).toBe('This isn’t on this record anymore');
    });
    expect(labels()).not.toContain('Edit');
  });

  it('copies the item as text without the internal notes', async () => {
    const { card } = await open();

    await chooseEntry(card, 'Copy as text');

    await vi.waitFor(() => {
      const [text] = card.mocks.actions.copyTextToClipboard.calls[0] ?? [];
      expect(text).toMatch(/^Demo\n.*\n.*\(New York\)\n\nGo through the redlines\.$/);
    });
  });
});

describe('editing', () => {
  it('has no fields before it is asked for, and then who can read each', async () => {
    const { card, press } = await open();
    expect(card.maybeFind(TextArea)).toBeNull();

    await press('Edit notes');

    await card.waitFor(() => {
      expect(card.findAll(TextArea).map(({ props }) => [props.label, props.description])).toEqual([
        ['Description', 'Attendees can read it.'],
        ['Internal notes', 'Only your team can see these.'],
      ]);
    });
  });

  it.each([
    ['Internal notes', 'internalNotes'],
    ['Description', 'description'],
    ['Location', 'location'],
    ['Title', 'title'],
  ])('saves %s alone, only over what was read, and goes back to reading', async (label, field) => {
    const opened = await open({ 'edit-item': () => ok({ item: demo, undo: 's' }) });
    const { card, callsOf, press, labels } = opened;
    await typeInto(card, label, 'New words');

    await press('Save');

    await vi.waitFor(() => {
      expect(callsOf('edit-item')[0]?.parameters).toMatchObject({
        changes: { [field]: 'New words' },
        expectedUpdatedAt: demo.updatedAt,
      });
    });
    await card.waitFor(() => {
      expect(labels()).toContain('Edit');
    });
    expect(Object.keys(callsOf('edit-item')[0]?.parameters['changes'] as object)).toEqual([field]);
  });

  it('writes nothing where nothing was changed', async () => {
    const { press, callsOf, card, labels } = await open();
    await press('Edit');
    await press('Save');

    await card.waitFor(() => {
      expect(labels()).toContain('Edit');
    });
    expect(callsOf('edit-item')).toEqual([]);
  });

  it('changes the title alone of an appointment, of which HubSpot keeps nothing else', async () => {
    const visit = itemJson({ kind: 'appointment', id: '1', title: 'Visit' });
    const { card, press } = await open(
      { 'get-item': () => ok(detailsJson({ item: visit })) },
      visit,
    );
    await press('Edit');

    await card.waitFor(() => {
      expect(card.findAll(Input).map(({ props }) => props.label)).toEqual(['Title']);
    });
    expect(card.maybeFind(TextArea)).toBeNull();
  });

  it('shows both values where somebody was faster, and writes over theirs only when asked again', async () => {
    const opened = await open({
      'edit-item': ({ expectedUpdatedAt }) =>
        expectedUpdatedAt === undefined
          ? ok({ item: demo })
          : refuse('STALE', { internalNotes: 'Theirs' }),
    });
    const { card, press, callsOf } = opened;
    await typeInto(card, 'Internal notes', 'Mine');
    await press('Save');
    await card.waitFor(() => {
      const [, notes] = card.findAll(TextArea);
      expect(notes?.props).toMatchObject({ value: 'Mine', error: true });
      expect(notes?.props.validationMessage).toContain('Theirs');
    });

    await press('Save mine anyway');

    await vi.waitFor(() => {
      expect(callsOf('edit-item')).toHaveLength(2);
    });
  });

  it('keeps theirs where that is chosen, and shows it', async () => {
    const reads = [details, { ...details, internalNotes: 'Theirs' }];
    const opened = await open({
      'get-item': () => ok(reads.length > 1 ? (reads.shift() ?? details) : (reads[0] ?? details)),
      'edit-item': () => refuse('STALE', { internalNotes: 'Theirs' }),
    });
    const { card, press, words } = opened;
    await typeInto(card, 'Internal notes', 'Mine');
    await press('Save');
    await press('Keep current');

    await vi.waitFor(() => {
      expect(card.maybeFind(TextArea)).toBeNull();
      expect(words()).toContain('Theirs');
    });
  });
});

describe('deleting', () => {
  const row = { item: { kind: 'meeting', id: '1' }, ok: true };
  const gaps = [
    { part: 'value', name: 'Outcome: HELD' },
    { part: 'links', name: 'email' },
  ];

  it('names the item, says what that means and what cannot be undone, and only then deletes', async () => {
    const { card, callsOf, press, words } = await open({
      'delete-items': ({ isTrial }) =>
        ok({
          results: [isTrial === true ? { ...row, gaps } : { ...row, gaps, snapshot: 'sealed' }],
        }),
    });
    await askToDelete(card);
    await card.waitFor(() => {
      expect(words()).toContain('Undo also can’t restore: Outcome: HELD · links to emails');
    });
    const question = card
      .findAll(Dropdown.ButtonItem)
      .flatMap(({ props }) => props.overlay?.maybeFind(Modal) ?? [])
      .at(-1);
    expect(question?.props).toMatchObject({ title: 'Delete “Demo”?', variant: 'danger' });
    expect(words()).toContain('restore it for 90 days');
    expect(callsOf('delete-items').map(({ parameters }) => parameters['isTrial'])).toEqual([true]);

    await press('Delete meeting');

    await vi.waitFor(() => {
      expect(callsOf('delete-items')[1]?.parameters).toMatchObject({ known: gaps });
    });
    await vi.waitFor(() => {
      expect(card.mocks.actions.closeOverlay.calls).toEqual([
        ['details-meeting-1-delete'],
        ['details-meeting-1'],
      ]);
    });
  });

  it('deletes nothing while it is not known what could be restored', async () => {
    const { card, callsOf } = await open({
      'delete-items': () => refuse('UNAVAILABLE'),
    });
    await askToDelete(card);
    await card.waitFor(() => {
      expect(card.find(LoadingButton, { variant: 'destructive' }).text).toBe('Try again');
    });

    card.find(LoadingButton, { variant: 'destructive' }).trigger('onClick');

    await vi.waitFor(() => {
      expect(callsOf('delete-items')).toHaveLength(2);
    });
    for (const { parameters } of callsOf('delete-items')) expect(parameters['isTrial']).toBe(true);
  });

  it('takes off the record at once, without a question', async () => {
    const { card, callsOf } = await open({
      'disassociate-item': () => ok({ undo: 'sealed' }),
    });

    await takeOff(card);

    await vi.waitFor(() => {
      expect(callsOf('disassociate-item')).toHaveLength(1);
      expect(card.mocks.actions.closeOverlay.calls).toEqual([['details-meeting-1']]);
    });
  });

  it('says in the panel that nobody knows whether it was taken off', async () => {
    const { card } = await open({ 'disassociate-item': () => lose() });

    await takeOff(card);

    await card.waitFor(() => {
      expect(card.findAll(Alert).map(({ props }) => props.title)).toContain(
        'HubSpot didn’t confirm this',
      );
    });
  });
});

describe('duplicates', () => {
  const copies = [
    { kind: 'meeting' as const, id: '8' },
    { kind: 'appointment' as const, id: '8' },
  ];
  const folded = itemJson({ id: '1', title: 'Demo', copies });
  const duplicates = [
    itemJson({ id: '8', title: 'Demo (copy)', owner: { id: '9', name: 'Dana', isActive: true } }),
    itemJson({ kind: 'appointment', id: '8', title: 'Demo', outcome: null, owner: null }),
  ];
  const openFolded = (functions: Functions = {}) =>
    open(
      {
        'get-item': ({ copies: asked }) =>
          ok({ ...details, item: folded, duplicates: asked === undefined ? [] : duplicates }),
        ...functions,
      },
      folded,
    );

  it('are told apart by kind, time, title, owner and outcome', async () => {
    const { card, words, callsOf } = await openFolded();

    await card.waitFor(() => {
      expect(words().replaceAll(',', '')).toContain(
        'Meeting · Tue 24 Nov 14:00–14:30 · Demo (copy) · Dana · Scheduled',
      );
    });
    expect(words().replaceAll(',', '')).toContain('Appointment · Tue 24 Nov 14:00–14:30 · Demo');
    expect(words()).toContain('2 duplicates');
    expect(callsOf('get-item')[0]?.parameters).toMatchObject({ copies });
  });

  it('are taken off the record one by one, each with its way back', async () => {
    const { card, press, words, labels, callsOf } = await openFolded({
      'disassociate-item': () => ok({ undo: 'sealed' }),
      'associate-item': () => ok({ item: copies[1], gaps: [] }),
    });
    await card.waitFor(() => {
      expect(labels().filter((label) => label === 'Remove from record')).toHaveLength(2);
    });

    await press('Remove from record', 1);

    await card.waitFor(() => {
      expect(words()).toContain('Removed from this record');
    });
    expect(callsOf('disassociate-item').map(({ parameters }) => parameters['item'])).toEqual([
      { kind: 'appointment', id: '8' },
    ]);
    expect(labels().filter((label) => label === 'Remove from record')).toHaveLength(1);

    await press('Undo');

    await card.waitFor(() => {
      expect(labels().filter((label) => label === 'Remove from record')).toHaveLength(2);
    });
    expect(callsOf('associate-item')[0]?.parameters).toMatchObject({ undo: 'sealed' });
  });

  it('are deleted after the same question as the item itself', async () => {
    const { card, press, words, callsOf } = await openFolded({
      'delete-items': ({ items }) =>
        ok({ results: [{ item: (items as object[])[0], ok: true, snapshot: 's', gaps: [] }] }),
    });
    await card.waitFor(() => {
      const asking = card
        .findAll(Button)
        .flatMap(({ props }) => props.overlay?.maybeFind(Modal) ?? []);
      expect(asking.map(({ props }) => props.title)).toEqual([
        'Delete “Demo (copy)”?',
        'Delete “Demo”?',
      ]);
      asking[0]?.props.onOpen?.();
    });
    await card.waitFor(() => {
      expect(words()).toContain('in the same places');
    });
    await press('Delete meeting');

    await vi.waitFor(() => {
      expect(callsOf('delete-items').at(-1)?.parameters).toMatchObject({
        items: [{ kind: 'meeting', id: '8' }],
        known: [],
      });
    });
  });
});

it('offers to change nothing where the app may not', async () => {
  const { card, labels, press } = await open({
    'disassociate-item': () => refuse('MISSING_SCOPE', { scopes: ['crm.objects.contacts.write'] }),
    'edit-item': () => refuse('MISSING_SCOPE', { scopes: ['crm.objects.contacts.write'] }),
  });
  await typeInto(card, 'Title', 'Other');
  await press('Save');
  await card.waitFor(() => {
    expect(card.findAll(Alert).map(({ props }) => props.title)).toContain('Not saved');
  });
  await press('Cancel');
  await card.waitFor(() => {
    expect(card.findAll(Dropdown.ButtonItem).length).toBeGreaterThan(0);
  });

  expect(labels()).not.toContain('Edit');
  expect(labels()).not.toContain('Reschedule');
  const entries = card.findAll(Dropdown.ButtonItem).map(({ text }) => text);
  expect(entries).toContain('Copy as text');
  for (const gone of ['Delete…', 'Remove from record', 'Hand over…']) {
    expect(entries).not.toContain(gone);
  }
});
