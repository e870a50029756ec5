import { describe, expect, it } from 'vitest';
import { guides } from '../coverage-table/guides/guides.ts';
import type { Statement } from '../coverage-table/guides/statement.ts';
import { startDocumented } from './support/documented-account.ts';

type Asked = Statement & { send: string };
const isAsked = (statement: Statement): statement is Asked => statement.send !== undefined;

describe.each(guides)('the guide: $name', ({ statements }) => {
  it.each(statements.filter(isAsked))('$says', async ({ first = [], send, body, ...expected }) => {
    const { call } = await startDocumented();
    for (const [route, sent] of first) expect((await call(route, sent)).status).toBeLessThan(300);

    const answer = await call(send, body);

    expect(answer).toMatchObject({
      status: expected.status,
      ...(expected.answer !== undefined && { body: partly(expected.answer) }),
    });
    // A gap says that it is one; what a document has wrong is refused as HubSpot refuses it.
    if (expected.gap !== undefined) expect(answer.headers.has('x-emulator-gap')).toBe(true);
  });
});

/** A list of one row stands for a list that has it. */
function partly(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      name === 'results' && Array.isArray(value) && value.length === 1
        ? expect.arrayContaining([expect.objectContaining(asPart(value[0]))])
        : value,
    ]),
  );
}

function asPart(row: unknown): Record<string, unknown> {
  if (typeof row !== 'object' || row === null) return {};
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? expect.objectContaining(value) : value,
    ]),
  );
}
