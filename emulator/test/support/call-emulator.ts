import { createEmulator, type EmulatorOptions } from '../../emulator.ts';

export const now = new Date('2026-11-18T10:00:00.000Z');

export type Answer = { status: number; body: unknown; headers: Headers };

type CallOptions = { token?: string; body?: unknown };

/** An emulator at a fixed time, and a client that speaks to it as an app would. */
export function startCalls(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ now: () => now, ...options });
  const call = async (route: string, { token = 'emulator-token', body }: CallOptions = {}) => {
    const [method = 'GET', path = '/'] = route.split(' ');
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await emulator.fetch(request);
    const text = await response.text();
    const answer: Answer = {
      status: response.status,
      body: readJson(text),
      headers: response.headers,
    };
    return answer;
  };
  const open = (control: string, body: unknown) => call(`POST /_emulator/${control}`, { body });
  return { emulator, call, open };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The ids of a reply's `results`. */
export function idsOf({ body }: Answer): unknown[] {
  const { results } = body as { results: { id: unknown }[] };
  return results.map(({ id }) => id);
}

/** The id of a reply that is one record. */
export function idOf({ body }: Answer): string {
  return (body as { id: string }).id;
}
