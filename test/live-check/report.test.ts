import { expect, it } from 'vitest';
import { assumptions } from '../../live-check/assumptions.ts';
import { isSound, toReport } from '../../live-check/report/to-report.ts';
import { toTable } from '../../live-check/report/to-table.ts';
import { openCheckedAccount } from './support/check-account.ts';
import type { Rule } from './support/broken-fetch.ts';

const environment = {
  accessToken: 'emulator-token',
  baseUrl: 'https://api.hubapi.com',
  apiVersion: '2026-03' as const,
};
const allowed = { write: true, book: true };

async function reportOf(rules: readonly Rule[]) {
  const account = openCheckedAccount();
  const check = await account.check(assumptions, { rules });
  const report = toReport(check, environment, allowed);
  return { account, report, text: `${JSON.stringify(report, null, 2)}\n${toTable(report)}` };
}

/** Names, addresses and titles of the account, each as a word of its own. */
async function secretsOf({ emulator }: ReturnType<typeof openCheckedAccount>): Promise<string[]> {
  const read = async (path: string): Promise<string> => {
    const headers = { authorization: 'Bearer emulator-token' };
    return (await emulator.fetch(new Request(`http://localhost${path}`, { headers }))).text();
  };
  const texts = await Promise.all([
    read('/crm/v3/objects/contacts?limit=100&properties=firstname,lastname,email'),
    read('/crm/v3/objects/meetings?limit=100&properties=hs_meeting_title'),
    read('/crm/v3/owners'),
    read('/scheduler/v3/meetings/meeting-links'),
  ]);
  const wanted =
    /"(?:firstname|lastname|email|hs_meeting_title|firstName|lastName|slug)":"([^"]+)"/g;
  return texts.flatMap((text) => [...text.matchAll(wanted)].map(([, value = '']) => value));
}

/** Whether all words of a text are there: stricter than to look for the text. */
function isIn(words: ReadonlySet<string>, secret: string): boolean {
  const own = secret.match(/[\p{L}\p{N}]+/gu) ?? [];
  return own.length > 0 && own.every((word) => words.has(word));
}

/** Every refusal repeats, in every field HubSpot has, what must not be told. */
const telltale = (secret: string): Rule[] =>
  ['PATCH *', 'POST *batch/update', 'POST *search', 'GET *labels'].map((on) => ({
    on,
    instead: {
      status: 400,
      body: {
        message: secret,
        category: secret,
        subCategory: secret,
        context: { ids: [secret] },
        errors: [{ message: secret, code: secret, category: secret, context: { x: [secret] } }],
      },
    },
  }));

it('holds neither the token nor a name, an address or a title of the account', async () => {
  const { account, text } = await reportOf([]);
  const secrets = await secretsOf(account);

  expect(secrets.length).toBeGreaterThan(50);
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  expect(secrets.filter((secret) => isIn(words, secret))).toEqual([]);
  expect(text).not.toContain('emulator-token');
  expect(text).not.toMatch(/\S@\S/);
});

it('keeps what HubSpot repeats in a refusal to itself', async () => {
  const { text, report } = await reportOf(telltale('Ada Lovelace ada@x.example emulator-token'));

  expect(isSound(report)).toBe(false);
  expect(text).not.toMatch(/Lovelace|emulator-token|@/);
});

it('shows what does not hold first, with what was seen', async () => {
  const { report } = await reportOf([
    { on: 'GET /crm/owners/*', instead: { status: 400, body: { category: 'VALIDATION_ERROR' } } },
  ]);

  const lines = toTable(report).split('\n');

  const first = lines.findIndex((line) => line.startsWith('Assumptions:')) + 1;
  expect(lines[first]).toMatch(/^ {2}DOES NOT HOLD +\S+ .* Seen: /);
  expect(lines.join('\n')).toMatch(/not tried +not-activated +appointments are activated/);
  expect(isSound(report)).toBe(false);
});

it('is sound where everything holds and nothing was left behind', async () => {
  const { report } = await reportOf([]);

  expect(isSound(report)).toBe(true);
  expect(isSound({ ...report, leftovers: [{ objectTypeId: '0-1', id: '1' }] })).toBe(false);
});

it('is not sound where HubSpot refuses every question', async () => {
  const { report } = await reportOf([{ on: '*', instead: { status: 401 } }]);

  expect(new Set(report.assumptions.map(({ is }) => is))).toEqual(new Set(['could not be tried']));
  expect(isSound(report)).toBe(false);
});
