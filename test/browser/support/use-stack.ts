import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startStack, type Stack, type StackOptions } from './start-stack.ts';

const headers = { 'content-type': 'application/json' };

/** One for all files of a test process that want the same; they end with the process. */
const started = new Map<string, Promise<Stack>>();

function sharedStack(options: StackOptions): Promise<Stack> {
  const key = JSON.stringify(options);
  const stack = started.get(key) ?? startStack(options);
  started.set(key, stack);
  return stack;
}

/**
 * Emulator and record page for a group of tests, the demo account as new for each. After each test no call
 * may have gone to a route that HubSpot does not have.
 */
export function useStack(options: StackOptions = {}) {
  let stack: Stack;

  beforeAll(async () => {
    stack = await sharedStack(options);
    await stack.recycle();
  });
  // Before a test, when the pages of the one before, which could still write, are closed.
  beforeEach(async () => {
    await control('reset');
  });
  afterEach(() => {
    expect(stack.unknownRoutes()).toEqual([]);
  });

  const post = async (path: string, body: object, method = 'POST'): Promise<unknown> => {
    const response = await fetch(`${stack.emulatorUrl}${path}`, {
      method,
      headers: { ...headers, authorization: 'Bearer emulator-token' },
      body: JSON.stringify(body),
    });
    expect(response.ok).toBe(true);
    return response.json();
  };
  const control = (name: string, body: object = {}) => post(`/_emulator/${name}`, body);

  return {
    url: () => stack.url,
    /** One of the emulator's own control routes. */
    control,
    /** What the emulator's account holds beside its records, such as reminders of meetings. */
    state: async (): Promise<unknown> => {
      const response = await fetch(`${stack.emulatorUrl}/_emulator/state`);
      return response.json();
    },
    /** HubSpot's API itself, past the card and its functions. */
    post,
    patch: (path: string, body: object) => post(path, body, 'PATCH'),
    /** How many calls reached HubSpot by a method and a part of the path. */
    calls: async (method: string, part: string): Promise<number> => {
      const response = await fetch(`${stack.emulatorUrl}/_emulator/requests`);
      const { requests } = (await response.json()) as {
        requests: { method: string; url: string }[];
      };
      return requests.filter((call) => call.method === method && call.url.includes(part)).length;
    },
    stored: async (type: string, id: string, property: string): Promise<string | null> => {
      const response = await fetch(
        `${stack.emulatorUrl}/crm/v3/objects/${type}/${id}?properties=${property}`,
        { headers: { authorization: 'Bearer emulator-token' } },
      );
      const { properties } = (await response.json()) as {
        properties: Record<string, string | null>;
      };
      return properties[property] ?? null;
    },
  };
}
