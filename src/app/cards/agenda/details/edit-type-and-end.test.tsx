import { Select } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../../test/agenda-reply.ts';
import { ok, openAgenda, refuse, type Functions } from '../../test/agenda-steps.ts';
import { openDetails, panelCalled } from '../../test/panel-steps.ts';

const types = ['Check-in', 'Workshop'].map((value) => ({ value, label: value }));
const demo = itemJson({ id: '1', title: 'Demo' });
const later = '2026-11-24T15:00:00.000Z';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

async function edit(functions: Functions = {}, item = demo, more: object = { types }) {
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: [item] })),
    'get-item': () => ok({ ...detailsJson({ item }), ...more }),
    'edit-item': () => ok({ item: { ...item, end: later, updatedAt: later }, undo: 'sealed' }),
    ...functions,
  });
  const { card } = opened;
  opened.show('upcoming');
  await openDetails(card, `${item.kind}-1`);
  await opened.press('Edit');
  const field = (label: string) => card.find(Select, { label }).props;
  const choose = async (label: string, value: string) => {
    field(label).onChange?.(value);
    await card.waitFor(() => {
      expect(field(label).value).toBe(value);
    });
  };
  return { ...opened, field, choose };
}

it('changes the end by how long it takes, names the time of each, and takes it back', async () => {
  const { field, choose, press, callsOf, card } = await edit();
  const [label] = field('Duration').options.flatMap((option) =>
    option.value === later ? option.label : [],
  );
  expect(label).toMatch(/^60 min.* · Tue,? 24 Nov,? 15:00\s?–\s?16:00$/);
  await choose('Duration', later);

  await press('Save');

  await vi.waitFor(() => {
    expect(callsOf('edit-item')[0]?.parameters).toMatchObject({
      changes: { end: later },
      expectedUpdatedAt: demo.updatedAt,
    });
  });
  panelCalled(card, 'details-meeting-1').props.onClose?.();
  await press('Undo');
  await vi.waitFor(() => {
    expect(callsOf('edit-item')[1]?.parameters).toMatchObject({ undo: 'sealed' });
  });
});

it('changes the type alone, and says the one that was chosen', async () => {
  const { choose, press, callsOf, words, card } = await edit();
  await choose('Type', 'Workshop');

  await press('Save');

  await card.waitFor(() => {
    expect(callsOf('edit-item')[0]?.parameters['changes']).toEqual({ type: 'Workshop' });
    expect(words()).toContain('Meeting · Workshop');
  });
});

it('says before that a type is given up for good which the account offers no more, and offers no way back', async () => {
  const { choose, field, press, callsOf, labels, words, card } = await edit({}, demo, {
    types,
    type: 'Old name',
  });
  expect(field('Type').description).toBeUndefined();
  await choose('Type', 'Workshop');
  expect(field('Type').description).toBe(
    '“Old name” is no longer an option in this account, so this can’t be undone.',
  );
  await choose('Type', 'Old name');
  expect(field('Type').description).toBeUndefined();
  await choose('Type', 'Workshop');

  await press('Save');
  await vi.waitFor(() => {
    expect(callsOf('edit-item')[0]?.parameters['changes']).toEqual({ type: 'Workshop' });
  });
  panelCalled(card, 'details-meeting-1').props.onClose?.();

  await card.waitFor(() => {
    expect(words()).toContain('Changes saved');
  });
  expect(labels()).not.toContain('Undo');
});

it('leaves a type that the account offers no more as it is', async () => {
  const { field, press, callsOf, labels, card } = await edit({}, demo, { types, type: 'Old name' });
  expect(field('Type').value).toBe('Old name');
  expect(field('Type').options.map(({ value }) => value)).toEqual([
    'Old name',
    'Check-in',
    'Workshop',
  ]);

  await press('Save');

  await card.waitFor(() => {
    expect(labels()).toContain('Edit');
  });
  expect(callsOf('edit-item')).toEqual([]);
});

it('offers the end alone of an appointment, no type where none is known, and neither without a time', async () => {
  const appointment = itemJson({ kind: 'appointment', id: '1' });
  const labelsOf = ({ card }: Awaited<ReturnType<typeof edit>>) =>
    card.findAll(Select).map(({ props }) => props.label);

  expect(labelsOf(await edit({}, appointment, {}))).toEqual(['Duration']);
  expect(labelsOf(await edit({}, demo, {}))).toEqual(['Duration']);
});

it('says which end somebody else has set, as a time', async () => {
  const { field, choose, press, card } = await edit({
    'edit-item': () => refuse('STALE', { end: '2026-11-24T16:15:00.000Z', type: '' }),
  });
  await choose('Duration', later);

  await press('Save');

  await card.waitFor(() => {
    expect(field('Duration').error).toBe(true);
    expect(field('Duration').validationMessage).toContain('17:15');
  });
});
