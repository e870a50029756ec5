import type { Rule } from '../support/broken-fetch.ts';

/** HubSpot refuses with a 400, or with what is said. */
export function refuses(on: string, status = 400, subCategory?: string): Rule {
  return { on, instead: { status, body: { category: 'VALIDATION_ERROR', subCategory } } };
}

/** HubSpot says yes and does nothing. */
export function ignores(on: string, body: unknown = {}): Rule {
  return { on, instead: { status: 200, body } };
}

/** HubSpot finds nothing. */
export function findsNothing(on: string): Rule {
  return ignores(on, { total: 0, results: [] });
}

/** Other words in the answer. */
export function says(on: string, instead: string, of: RegExp | string): Rule {
  return { on, text: (json) => json.replaceAll(of, instead) };
}

/** HubSpot does not take a property or a field of an input. */
export function loses(on: string, ...names: string[]): Rule {
  return {
    on,
    ask: (values) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))),
  };
}
