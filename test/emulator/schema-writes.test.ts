import { describe, expect, it } from 'vitest';
import { idOf, startCalls, type Answer } from './support/call-emulator.ts';

const PROPERTIES = '/crm/properties/2026-03/appointments';
const token = 'schema';
const room = {
  name: 'room',
  label: 'Room',
  type: 'string',
  fieldType: 'text',
  groupName: 'appointmentinformation',
};

async function startSchema() {
  const started = startCalls();
  const scopes = [
    'crm.objects.appointments.read',
    'crm.objects.appointments.write',
    'crm.schemas.appointments.write',
  ];
  await started.open('tokens', { token, scopes });
  const call = (route: string, body?: unknown) => {
    return started.call(route, { token, ...(body !== undefined && { body }) });
  };
  return { ...started, call };
}

const statusesOf = (answers: Answer[]) => answers.map(({ status }) => status);

describe('a property made through the API', () => {
  it('takes values until it is archived', async () => {
    const { call } = await startSchema();
    const record = '/crm/objects/2026-03/appointments/101420001';
    const write = () => call(`PATCH ${record}`, { properties: { room: 'Blue' } });
    const before = await write();
    await call(`POST ${PROPERTIES}`, room);

    const during = await write();
    const read = await call(`GET ${record}?properties=room`);
    await call(`DELETE ${PROPERTIES}/room`);
    const after = await write();

    expect(statusesOf([before, during, after])).toEqual([400, 200, 400]);
    expect(read.body).toMatchObject({ properties: { room: 'Blue' } });
  });

  it.each([
    ['its name is taken', room, 409],
    ['its name is no name', { ...room, name: 'Living Room' }, 400],
    ['its group is unknown', { ...room, name: 'a', groupName: 'nowhere' }, 400],
    ['its field shows another kind', { ...room, name: 'a', fieldType: 'number' }, 400],
  ])('is refused when %s', async (_, body, status) => {
    const { call } = await startSchema();
    await call(`POST ${PROPERTIES}`, room);

    const single = await call(`POST ${PROPERTIES}`, body);
    const inputs = [{ ...room, name: 'other' }, body];
    const batch = await call(`POST ${PROPERTIES}/batch/create`, { inputs });
    const other = await call(`GET ${PROPERTIES}/other`);

    expect(statusesOf([single, batch, other])).toEqual([status, status, 404]);
  });

  it('is the only kind that can be changed or archived', async () => {
    const { call } = await startSchema();
    await call(`POST ${PROPERTIES}`, room);
    const own = `${PROPERTIES}/hs_appointment_name`;
    const inputs = [{ name: 'room' }, { name: 'hs_appointment_name' }];

    const answers = [
      await call(`PATCH ${own}`, { label: 'A' }),
      await call(`DELETE ${own}`),
      await call(`POST ${PROPERTIES}/batch/archive`, { inputs }),
      await call(`DELETE ${PROPERTIES}/nowhere`),
      await call(`GET ${PROPERTIES}/room`),
    ];

    expect(statusesOf(answers)).toEqual([400, 400, 400, 404, 200]);
  });

  it('needs the scope of the schema', async () => {
    const { call } = startCalls();

    const refused = await call(`POST ${PROPERTIES}`, { body: room });

    expect(refused).toMatchObject({
      status: 403,
      body: {
        errors: [{ context: { requiredGranularScopes: ['crm.schemas.appointments.write'] } }],
      },
    });
  });
});

describe('a pipeline in use', () => {
  it.each([
    ['/crm/pipelines/2026-09', '', [400, 400, 200]],
    ['/crm/pipelines/2026-09', '?validateReferencesBeforeDelete=false', [204, 204, 404]],
    ['/crm/pipelines/2026-03', '', [204, 204, 404]],
    ['/crm/v3/pipelines', '?validateReferencesBeforeDelete=true', [400, 400, 200]],
  ])('is kept or not: %s%s', async (base, query, statuses) => {
    const { call } = await startSchema();
    const made = await call(`POST ${base}/appointments`, {
      label: 'Repairs',
      displayOrder: 1,
      stages: [
        { label: 'Open', displayOrder: 0 },
        { label: 'Done', displayOrder: 1 },
      ],
    });
    const stage = (made.body as { stages: { id: string }[] }).stages[0]?.id ?? '';
    const properties = { hs_pipeline: idOf(made), hs_pipeline_stage: stage };
    await call('PATCH /crm/objects/2026-03/appointments/101420001', { properties });
    const path = `${base}/appointments/${idOf(made)}`;

    const answers = [
      await call(`DELETE ${path}/stages/${stage}${query}`),
      await call(`DELETE ${path}${query}`),
      await call(`GET ${path}`),
    ];

    expect(statusesOf(answers)).toEqual(statuses);
  });

  it('keeps its last stage', async () => {
    const { call } = await startSchema();
    const base = '/crm/pipelines/2026-03/appointments';
    const stages = [{ label: 'Only', displayOrder: 0 }];
    const made = await call(`POST ${base}`, { label: 'A', displayOrder: 0, stages });
    const stage = (made.body as { stages: { id: string }[] }).stages[0]?.id ?? '';

    const refused = await call(`DELETE ${base}/${idOf(made)}/stages/${stage}`);

    expect(refused.status).toBe(400);
  });
});
