import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const FIRST = '101470001';
const SECOND = '101470002';

const inputs = (...ids: string[]) => JSON.stringify(ids.map((id) => ({ id })));

/** Reads a batch of meetings, with a body that is sent as it is. */
function startReading() {
  const { emulator } = startCalls();
  return async (body: string) => {
    const request = new Request('http://localhost/crm/objects/2026-03/meetings/batch/read', {
      method: 'POST',
      headers: { authorization: 'Bearer emulator-token' },
      body,
    });
    const answer = await emulator.fetch(request);
    const { correlationId: _, ...rest } = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status, body: rest };
  };
}

describe('the body of a batch read', () => {
  it.each([
    ['ids in order', `{"inputs":${inputs(FIRST, SECOND)}}`, 200],
    ['ids out of order', `{"inputs":${inputs(SECOND, FIRST)},"properties":["hs_timestamp"]}`, 200],
    ['the inputs last', `{"properties":["hs_timestamp"],"inputs":${inputs(FIRST)}}`, 200],
    ['one id twice', `{"inputs":${inputs(FIRST, SECOND, FIRST)}}`, 200],
    ['an id with a zero before it', `{"inputs":${inputs(`0${FIRST}`)}}`, 207],
    ['the id zero', `{"inputs":${inputs('0')}}`, 207],
    ['an id of forty digits', `{"inputs":${inputs('9'.repeat(40))}}`, 207],
    ['an id that no number keeps', `{"inputs":${inputs('9007199254740993')}}`, 207],
    ['an empty id', `{"inputs":${inputs('')}}`, 207],
    ['an id that is a number', `{"inputs":[{"id":${FIRST}}]}`, 200],
    ['inputs with more members', `{"inputs":[{"id":"${FIRST}","x":1}]}`, 200],
    ['a second list of inputs', `{"inputs":${inputs(FIRST)},"inputs":${inputs(SECOND)}}`, 200],
    ['a second list in disguise', `{"inputs":${inputs(FIRST)},"\\u0069nputs":[]}`, 400],
    ['a list inside another member', `{"x":{"inputs":${inputs(FIRST)}}}`, 400],
    ['a list inside a text', `{"x":"\\"inputs\\":${inputs(FIRST).replaceAll('"', '\\"')}"}`, 400],
    ['a list inside a list', `[{"inputs":${inputs(FIRST)}}]`, 400],
    ['inputs that are no list', '{"inputs":{"id":"1"}}', 400],
    ['no inputs', '{"inputs":[]}', 400],
    ['a comma too many', `{"inputs":[{"id":"${FIRST}"},]}`, 400],
    ['a comma too few', `{"inputs":[{"id":"${FIRST}"}{"id":"${SECOND}"}]}`, 400],
    ['the end missing', `{"inputs":${inputs(FIRST)}`, 400],
    ['something after the end', `{"inputs":${inputs(FIRST)}}}`, 400],
    ['properties that are no list', `{"inputs":${inputs(FIRST)},"properties":1}`, 400],
  ])('means the same with a space in it: %s', async (_, body, status) => {
    const read = startReading();

    const plain = await read(body);
    const spaced = await read(body.replaceAll('"inputs":', '"inputs": '));

    expect(plain.status).toBe(status);
    expect(plain).toEqual(spaced);
  });
});
