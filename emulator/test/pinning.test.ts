import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const contact = '/crm/objects/2026-03/contacts/101';
const name = 'hs_pinned_engagement_id';

function startPins() {
  const { call } = startCalls();
  const pin = (id: string) => call(`PATCH ${contact}`, { body: { properties: { [name]: id } } });
  const readPin = () => call(`GET ${contact}?properties=${name}&propertiesWithHistory=${name}`);
  return { call, pin, readPin };
}

describe('a pin', () => {
  it.each([
    ['an appointment', '101420001'],
    ['a meeting of another contact', '106470001'],
    ['an id nobody has', '7'],
  ])('is not put on %s and stays where it is', async (_, id) => {
    const { pin, readPin } = startPins();
    const before = await readPin();

    const answer = await pin(id);

    expect(answer).toMatchObject({
      status: 400,
      body: { category: 'VALIDATION_ERROR', errors: [{ context: { propertyName: [name] } }] },
    });
    expect((await readPin()).body).toEqual(before.body);
  });

  it.each([
    ['its association is removed', `DELETE ${contact}/associations/meetings/101470001`],
    ['it is archived', 'DELETE /crm/objects/2026-03/meetings/101470001'],
  ])('ends when %s, which its history tells', async (_, route) => {
    const { call, pin, readPin } = startPins();
    await pin('101470001');

    await call(route);

    expect((await readPin()).body).toMatchObject({
      properties: { [name]: null },
      propertiesWithHistory: {
        [name]: [{ value: '' }, { value: '101470001' }, { value: '101470007' }],
      },
    });
  });
});
