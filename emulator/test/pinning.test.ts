import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const contact = '/crm/objects/2026-03/contacts/101';

function startPins() {
  const { call } = startCalls();
  const pin = (id: string | number) => {
    return call(`PATCH ${contact}`, { body: { properties: { hs_pinned_engagement_id: id } } });
  };
  const readPin = () => call(`GET ${contact}?properties=hs_pinned_engagement_id`);
  return { call, pin, readPin };
}

describe('pinning', () => {
  it.each([
    ['meeting', 101470001],
    ['note', '101460001'],
    ['call', '101480001'],
  ])('replaces the pin with an associated %s', async (_, id) => {
    const { pin, readPin } = startPins();

    const answer = await pin(id);

    expect(answer.status).toBe(200);
    expect(await readPin()).toMatchObject({
      body: { properties: { hs_pinned_engagement_id: String(id) } },
    });
  });

  it.each([
    ['an appointment', '101420001'],
    ['a meeting of another contact', '106470001'],
    ['an id nobody has', '7'],
  ])('refuses %s and keeps the pin', async (_, id) => {
    const { pin, readPin } = startPins();
    const before = await readPin();

    const answer = await pin(id);

    expect(answer).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        errors: [{ context: { propertyName: ['hs_pinned_engagement_id'] } }],
      },
    });
    expect((await readPin()).body).toEqual(before.body);
  });

  it.each([
    ['its association is removed', `DELETE ${contact}/associations/meetings/101470001`],
    ['it is archived', 'DELETE /crm/objects/2026-03/meetings/101470001'],
  ])('ends when %s, which its history tells', async (_, route) => {
    const { call, pin } = startPins();
    const before = '101470007';
    await pin('101470001');

    await call(route);

    const name = 'hs_pinned_engagement_id';
    const read = await call(`GET ${contact}?properties=${name}&propertiesWithHistory=${name}`);
    expect(read.body).toMatchObject({
      properties: { [name]: null },
      propertiesWithHistory: { [name]: [{ value: '' }, { value: '101470001' }, { value: before }] },
    });
  });
});
