import { describe, expect, it } from 'vitest';
import { idsOf, startCalls } from './support/call-emulator.ts';

const versions = [
  ['/crm/v3/objects', 207],
  ['/crm/objects/2026-03', 207],
  ['/crm/objects/2026-09', 200],
] as const;

describe.each(versions)('batches under %s', (base, partialStatus) => {
  it('reads what is there and reports the ids that are not', async () => {
    const { call } = startCalls();
    const inputs = ['101470002', '1', '101470001', '2'].map((id) => ({ id }));

    const read = await call(`POST ${base}/meetings/batch/read`, {
      body: { inputs, properties: ['hs_meeting_title'] },
    });

    expect(read.status).toBe(partialStatus);
    expect(idsOf(read)).toEqual(['101470002', '101470001']);
    expect(read.body).toMatchObject({
      status: 'COMPLETE',
      numErrors: 1,
      errors: [{ status: 'error', category: 'OBJECT_NOT_FOUND', context: { ids: ['1', '2'] } }],
    });
  });

  it('takes a hundred inputs and refuses one more', async () => {
    const { call } = startCalls();
    const read = (length: number) => {
      const inputs = Array.from({ length }, (_, index) => ({ id: String(104470001 + index) }));
      return call(`POST ${base}/meetings/batch/read`, { body: { inputs } });
    };

    const hundred = await read(100);
    const more = await read(101);

    expect(idsOf(hundred)).toHaveLength(100);
    expect(more).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });

  it('takes half as many inputs where histories are asked for', async () => {
    const { call } = startCalls();
    const read = (length: number) => {
      const inputs = Array.from({ length }, (_, index) => ({ id: String(104470001 + index) }));
      const propertiesWithHistory = ['hs_meeting_start_time'];
      return call(`POST ${base}/meetings/batch/read`, { body: { inputs, propertiesWithHistory } });
    };

    const fifty = await read(50);
    const more = await read(51);

    expect(idsOf(fifty)).toHaveLength(50);
    expect(more).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });
});
