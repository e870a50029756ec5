import { globMatches } from '../../../emulator/controls/glob.ts';
import type { Fetch } from '../../../live-check/api.ts';

/** One way in which an account differs from the emulator. The first rule that fits a call counts. */
export type Rule = {
  /** Method and path, with `*` for any characters. */
  on: string;
  /** Calls that pass before the first, and how many are changed; all unless told otherwise. */
  skip?: number;
  times?: number;
  /** Answered without asking the emulator. */
  instead?: { status: number; body?: unknown };
  /** Changes the values of one record that are sent, or the inputs of a batch. */
  ask?: (properties: Record<string, unknown>) => Record<string, unknown>;
  /** Changes the answer as the text it is. */
  text?: (json: string) => string;
  /** Takes headers whose name begins so off the answer. */
  withoutHeaders?: string;
};

/** A stand-in for fetch that stands between a check and the emulator. */
export function brokenFetch(ask: Fetch, rules: readonly Rule[]): Fetch {
  const counts = new Map<Rule, number>();
  return async (request) => {
    const route = `${request.method} ${new URL(request.url).pathname}`;
    const rule = rules.find(({ on }) => globMatches(on, route));
    if (rule === undefined) return ask(request);
    const count = counts.get(rule) ?? 0;
    counts.set(rule, count + 1);
    const { skip = 0, times = Number.POSITIVE_INFINITY } = rule;
    if (count < skip || count >= skip + times) return ask(request);
    return change(rule, request, ask);
  };
}

async function change(rule: Rule, request: Request, ask: Fetch): Promise<Response> {
  if (rule.instead !== undefined) {
    const { status, body } = rule.instead;
    return new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status });
  }
  const response = await ask(rule.ask === undefined ? request : await asked(request, rule.ask));
  const text = await response.text();
  const headers = [...response.headers].filter(
    ([name]) => rule.withoutHeaders === undefined || !name.startsWith(rule.withoutHeaders),
  );
  const body = response.status === 204 ? null : (rule.text?.(text) ?? text);
  return new Response(body, { status: response.status, headers });
}

async function asked(request: Request, change: NonNullable<Rule['ask']>): Promise<Request> {
  const body = (await request.json()) as { properties?: object; inputs?: object[] };
  const changed = {
    ...body,
    ...(body.properties && { properties: change({ ...body.properties }) }),
    ...(body.inputs && { inputs: body.inputs.map((input) => change({ ...input })) }),
  };
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: JSON.stringify(changed),
  });
}
