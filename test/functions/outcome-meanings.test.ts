import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { dataOf, useItems } from './support/use-items.ts';

const items = useItems();
/** Created by the tests, on a contact of their own. */
const nora = '190';

type Stage = { id: string; label: string; isClosed?: boolean };

async function runByStages(...pipelines: { id: string; stages: Stage[] }[]): Promise<void> {
  const objectTypeId = '0-421';
  await items.control('seed', {
    removeProperties: [{ objectTypeId, name: 'hs_appointment_status' }],
  });
  await items.control('seed', {
    objects: [{ type: 'contacts', id: nora, properties: { firstname: 'Nora' } }],
    pipelines: pipelines.map(({ id, stages }) => ({
      objectTypeId,
      id,
      label: `Line ${id}`,
      stages,
    })),
  });
}

/** An appointment of half an hour, so many days from now. */
async function appointment(id: string, inDays: number, stage: string, pipeline = '730110021') {
  const start = Date.now() + inDays * 86_400_000;
  await items.control('seed', {
    objects: [
      {
        type: 'appointments',
        id,
        properties: {
          hs_appointment_name: `Appointment ${id}`,
          hs_appointment_start: new Date(start).toISOString(),
          hs_appointment_end: new Date(start + 1_800_000).toISOString(),
          hs_pipeline: pipeline,
          hs_pipeline_stage: stage,
        },
        associations: [{ type: 'contacts', id: nora }],
      },
    ],
  });
}

async function agenda(view: string, recordId = nora) {
  return dataOf(listAgenda, await items.call('list-agenda', { view, limit: 50 }, recordId));
}

const german: Stage[] = [
  { id: '1', label: 'Angefragt' },
  { id: '2', label: 'Eingeplant' },
  { id: '3', label: 'Hat stattgefunden', isClosed: true },
  { id: '4', label: 'Storniert', isClosed: true },
  { id: '5', label: 'Nicht erschienen', isClosed: true },
  { id: '6', label: 'Zurückgestellt', isClosed: true },
];

it('takes what is called off or closed for next in no language', async () => {
  await runByStages({ id: '730110021', stages: german });
  await appointment('9001', 1, '4');
  await appointment('9002', 2, '6');
  await appointment('9003', 7, '2');

  const { summary, items: rows } = await agenda('upcoming');

  expect(summary.next?.id).toBe('9003');
  const told = (list: typeof rows) =>
    list.map(({ outcome }) => [outcome?.label, outcome?.category, outcome?.isOpen]);
  expect(told(rows)).toEqual([['Eingeplant', 'scheduled', true]]);
  // What does not take place is found in the past, however far ahead it lay.
  const { items: past } = await agenda('past');
  expect(told(past)).toEqual([
    ['Zurückgestellt', 'other', false],
    ['Storniert', 'cancelled', false],
  ]);
});

it('counts and asks about what is past by what its stage says', async () => {
  await runByStages({ id: '730110021', stages: german });
  for (const [index, stage] of ['1', '2', '3', '3', '4', '5', '6'].entries()) {
    await appointment(`910${index}`, -1 - index, stage);
  }

  const { summary, counts } = await agenda('needs-outcome');

  expect(summary.showRate).toEqual({ held: 2, of: 3 });
  expect(counts).toMatchObject({ 'needs-outcome': 2, past: 7 });
  expect(summary.lastHeld?.id).toBe('9102');
});

it('says nothing of a stage whose name it knows in part only', async () => {
  const stages = ['Geplant', 'Nicht gehalten', 'Held over', 'Teilweise erledigt', 'Unconfirmed'];
  await runByStages({
    id: '730110021',
    stages: stages.map((label, index) => ({ id: String(index), label, isClosed: index > 0 })),
  });
  for (const index of [1, 2, 3, 4]) await appointment(`920${index}`, -index, String(index));

  const { items: rows, summary, counts } = await agenda('past');

  expect(rows.map(({ outcome }) => outcome?.category)).toEqual(Array(4).fill('other'));
  expect(summary).toMatchObject({ showRate: null, lastHeld: null });
  expect(counts['needs-outcome']).toBe(0);
});

const twoLines = [
  {
    id: '810',
    stages: [
      { id: '1', label: 'Booked' },
      { id: '2', label: 'Done', isClosed: true },
    ],
  },
  {
    id: '820',
    stages: [
      { id: '1', label: 'Planned' },
      { id: '2', label: 'Cancelled', isClosed: true },
      { id: '7', label: 'No-show', isClosed: true },
    ],
  },
];

it('reads a stage by the pipeline of the item, and offers that pipeline’s own', async () => {
  await runByStages(...twoLines);
  await appointment('9301', -1, '2', '810');
  await appointment('9302', -2, '2', '820');

  const { items: rows, options } = await agenda('past');

  expect(rows.map(({ outcome }) => [outcome?.label, outcome?.pipeline])).toEqual([
    ['Done', '810'],
    ['Cancelled', '820'],
  ]);
  const own = options.appointment.filter(({ pipeline }) => pipeline === '820');
  expect(own.map(({ label }) => label)).toEqual(['Planned', 'Cancelled', 'No-show']);
});

it('writes a stage of the item’s own pipeline, and moves it only where one other has it', async () => {
  await runByStages(...twoLines);
  await appointment('9401', -1, '1', '820');
  await appointment('9402', -1, '1', '810');
  const set = async (id: string, outcome: string) => {
    const changes = [{ item: { kind: 'appointment', id }, outcome }];
    await items.call('set-outcome', { changes }, nora);
    return items.valuesOf('appointment', id, ['hs_pipeline', 'hs_pipeline_stage']);
  };

  const inOwn = await set('9401', '2');
  const elsewhere = await set('9402', '7');

  expect(inOwn).toMatchObject({ hs_pipeline: '820', hs_pipeline_stage: '2' });
  expect(elsewhere).toMatchObject({ hs_pipeline: '820', hs_pipeline_stage: '7' });
});

it('refuses a stage that the item’s pipeline does not have and several others do', async () => {
  const third = { id: '830', stages: [{ id: '5', label: 'Open' }] };
  await runByStages(...twoLines, third);
  await appointment('9501', -1, '5', '830');

  const changes = [{ item: { kind: 'appointment', id: '9501' }, outcome: '2' }];
  const reply = await items.call('set-outcome', { changes }, nora);

  const [result] = dataOf(setOutcome, reply).results;
  expect(result).toMatchObject({ ok: false, error: { code: 'REJECTED' } });
});

it('tells stages of the same id apart where an appointment is created', async () => {
  await runByStages(...twoLines);
  const start = new Date(Date.now() + 86_400_000).toISOString();

  const { outcomes } = dataOf(getMeetingOptions, await items.call('get-meeting-options', {}, nora));
  const wanted = outcomes.appointment.find(({ label }) => label === 'Planned · Line 820');
  const occurrences = [
    { name: 'Fitting', start, outcome: wanted?.value },
    { name: 'First of the first', start },
  ];
  await items.call('create-appointments', { occurrences }, nora);

  const { items: rows } = await agenda('upcoming');
  const values = outcomes.appointment.map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
  expect(rows.map(({ title, outcome }) => [title, outcome?.label, outcome?.pipeline])).toEqual(
    expect.arrayContaining([
      ['Fitting', 'Planned', '820'],
      ['First of the first', 'Scheduled', '730110021'],
    ]),
  );
});

const hiddenOption = {
  name: 'hs_meeting_outcome',
  options: [
    { value: 'SCHEDULED', label: 'Scheduled', displayOrder: 0, hidden: false },
    { value: 'opt_17', label: 'Customer no-show', displayOrder: 1, hidden: true },
    { value: 'opt_18', label: 'Attended, wrong person', displayOrder: 2, hidden: true },
    { value: 'COMPLETED', label: 'Not held', displayOrder: 3, hidden: false },
  ],
};
const withHiddenOption = () =>
  items.fail('GET *hs_meeting_outcome', { status: 200, body: JSON.stringify(hiddenOption) }, 9);

it('reads a hidden option by its label, and offers it to nobody', async () => {
  await withHiddenOption();
  const ids = ['101470005', '101470006'];
  for (const [index, value] of ['opt_17', 'COMPLETED'].entries()) {
    const properties = { hs_meeting_outcome: value };
    await items.control('seed', { objects: [{ type: 'meetings', id: ids[index], properties }] });
  }

  const { items: rows, options, hiddenOptions } = await agenda('past', '101');

  const of = (id = '') => rows.find((row) => row.id === id)?.outcome;
  expect(of(ids[0])).toMatchObject({ label: 'Customer no-show', category: 'no-show' });
  expect(of(ids[1])).toMatchObject({ label: 'Not held', category: 'other', isOpen: false });
  expect(options.meeting.map(({ value }) => value)).toEqual(['SCHEDULED', 'COMPLETED']);
  expect(hiddenOptions.meeting.map(({ value }) => value)).toEqual(['opt_17', 'opt_18']);
});

it('logs no meeting with a hidden option', async () => {
  await withHiddenOption();

  const reply = await items.call('log-meeting', {
    title: 'Call',
    start: '2026-11-20T10:00:00Z',
    end: '2026-11-20T10:30:00Z',
    outcome: 'opt_17',
  });

  expect(reply.error).toMatchObject({
    code: 'REJECTED',
    details: { options: ['Scheduled', 'Not held'] },
  });
});

it('reads stages beside the items, in the second of two round trips, and once per container', async () => {
  await runByStages({ id: '730110021', stages: german });
  await appointment('7301', 9_000, '2');
  vi.useRealTimers();
  const main = items.coldFunction('list-agenda');
  const before = (await items.requests()).length;
  const open = async () => {
    const reply = await main({
      propertiesToSend: { hs_object_id: nora },
      parameters: { record: { objectTypeId: '0-1', objectId: nora }, view: 'upcoming' },
    });
    return dataOf(listAgenda, reply).items.map(({ outcome }) => outcome?.label);
  };

  expect(await open()).toEqual(['Eingeplant']);
  const cold = (await items.requests()).slice(before);
  expect(await open()).toEqual(['Eingeplant']);
  const warm = (await items.requests()).slice(before + cold.length);

  const stages = (calls: typeof cold) => calls.filter(({ url }) => url.includes('/pipelines/'));
  expect([stages(cold).length, stages(warm).length]).toEqual([1, 0]);
  expect([depthOf(cold), depthOf(warm)]).toEqual([2, 2]);
});
