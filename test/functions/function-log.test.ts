import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadMain } from '../support/function-account.ts';
import { useItems } from './support/use-items.ts';

const items = useItems();
const secret = 'Ada Lovelace is ill';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the function wrote to its log while it was called. */
async function logOf(call: () => Promise<unknown>): Promise<string[]> {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await call();
  return log.mock.calls.map((args) => args.join(' '));
}

describe('a refusal that is not documented', () => {
  it.each([
    [418, { status: 'error', category: 'TEAPOT', correlationId: 'abc-1' }, 'TEAPOT', 'abc-1'],
    [414, { status: 'error' }, 'none', 'none'],
    [451, { category: 'A\nB: injected', correlationId: 'x\r\ny' }, 'ABinjected', 'xy'],
    [406, { correlationId: 'z'.repeat(500) }, 'none', 'z'.repeat(60)],
  ])('writes one line without its text: %i', async (status, body, category, correlationId) => {
    const given = JSON.stringify({ message: secret, errors: [{ message: secret }], ...body });
    await items.fail('GET /crm/objects/*/0-1/101*', { status, body: given });

    const lines = await logOf(() => items.call('list-agenda', { view: 'past' }));

    expect(lines).toEqual([
      `list-agenda was refused in a way it does not know: status ${status}, ` +
        `category ${category}, correlation id ${correlationId}`,
    ]);
  });

  it('is UNEXPECTED for whoever asked', async () => {
    const body = JSON.stringify({ status: 'error', message: secret });
    await items.fail('*', { status: 418, body }, 99);

    const lines = await logOf(async () => {
      const reply = await items.call('get-pin', { appointmentId: '101420002' });
      expect(reply).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    });

    // Of all calls that were under way, each was refused.
    expect(new Set(lines).size).toBe(1);
  });
});

it.each([
  ['400', { status: 400, body: '{"message":"Bad.","category":"VALIDATION_ERROR"}' }],
  ['a missing permission', 403],
  ['a limit', { status: 429, body: '{"policyName":"DAILY"}' }],
  ['a block page', { status: 403, body: '<html>', contentType: 'text/html' }],
])('writes nothing about %s', async (_, fault) => {
  await items.fail('*', fault, 99);

  const lines = await logOf(() => items.call('list-agenda', { view: 'past' }));

  expect(lines).toEqual([]);
});

describe('a fault of the app', () => {
  const lines = [secret, `    at ${secret} (/x.js:1:1)`, '    at f (/x.js:1:1)', ''];

  /** A call that breaks in a way nobody foresaw. */
  const failing = (error: unknown): Promise<unknown> =>
    loadMain('agenda')({
      propertiesToSend: { hs_object_id: '101' },
      parameters: {
        action: 'list-agenda',
        get revision() {
          throw error;
        },
      },
    });

  it.each<[string, unknown]>([
    ['a message of one line', new TypeError(secret)],
    ['a message of many lines', new RangeError(lines.join('\n'))],
    ['a message that was changed', Object.assign(new Error(lines.join('\n')), { message: 'x' })],
    ['a name of many lines', Object.assign(new Error('x'), { name: 'X\nhidden: 1' })],
    ['a cause', new Error('x', { cause: new Error(secret) })],
    ['a text', secret],
    ['an object', { toString: () => secret }],
    ['a stack of its own', Object.assign(new Error('x'), { stack: secret })],
  ])('writes one line without data: %s', async (_, error) => {
    const written = await logOf(() => failing(error));

    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^list-agenda failed unexpectedly: \w+/);
    expect(written[0]).not.toMatch(/Lovelace|ill\b|[\r\n]/);
  });
});

it('names the place of a fault in the code', async () => {
  vi.stubEnv('HUBSPOT_API_VERSION', 'v9');

  const lines = await logOf(() => items.call('list-agenda', { view: 'past' }));

  expect(lines).toHaveLength(1);
  // The bundle is minified: its lines say where, and the same sources make the same lines.
  expect(lines[0]).toMatch(
    /^list-agenda failed unexpectedly: AppError at \S+ \(\S*agenda\.js:\d+:\d+\)/,
  );
});
