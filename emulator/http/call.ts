import * as v from 'valibot';
import { findObjectType, type ObjectType } from '../objects/object-types.ts';
import type { Account } from '../account/account.ts';
import { invalid, notFound } from './errors.ts';
import { requireOneOf, type Token } from './tokens.ts';

export const apiVersions = ['2026-03', '2026-09', 'legacy'] as const;
export type ApiVersion = (typeof apiVersions)[number];

export type Reply = { status: number; body?: unknown };
export type Access = 'read' | 'write';

/** One request to HubSpot's API, past authentication. */
export type Call = {
  account: Account;
  version: ApiVersion;
  query: URLSearchParams;
  token: Token;
  bodyText: string;
  param(name: string): string;
  /** Says that something of the request was not understood and is read past. */
  noteGap(gap: string): void;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The path of a route in each API version that has it. */
export type Paths = Partial<Record<ApiVersion, string>>;

export type Route = { method: Method; paths: Paths; handle(call: Call): Reply };

export function route(method: Method, paths: Paths, handle: (call: Call) => Reply): Route {
  return { method, paths, handle };
}

/** The object type a path segment names, once token and account allow to use it. */
export function useObjectType(call: Call, param: string, access: Access): ObjectType {
  return useNamedType(call, call.param(param), access);
}

export function useNamedType(call: Call, nameOrId: string, access: Access): ObjectType {
  const type = findObjectType(nameOrId);
  if (type === undefined) {
    const gap = `object type ${nameOrId}`;
    throw invalid(`Unable to infer object type from: ${nameOrId}`, {}, gap);
  }
  // Tickets alone have one scope to read and write (security of the Tickets API).
  const scope = type.scope === 'tickets' ? 'tickets' : `crm.objects.${type.scope}.${access}`;
  requireOneOf(call.token, [scope]);
  if (type.needsActivation && call.account.enablement[type.id] !== true) {
    throw notFound(`Object type ${type.id} is not activated for this account`);
  }
  return type;
}

export function readBody<Schema extends v.GenericSchema>(
  call: Call,
  schema: Schema,
): v.InferOutput<Schema> {
  const sent = parseJson(call.bodyText);
  const body = checkBody(schema, sent, call.bodyText);
  const ignored = ignoredKeys(sent, body);
  if (ignored.length > 0) call.noteGap(`body key ${ignored.join(', ')}`);
  return body;
}

/** The keys of a body that no schema knows, with the path to each. Of a list the first entry speaks for all. */
function ignoredKeys(sent: unknown, read: unknown, path = ''): string[] {
  if (sent === read) return [];
  if (Array.isArray(sent) && Array.isArray(read)) return ignoredKeys(sent[0], read[0], path);
  if (!isObject(sent) || !isObject(read)) return [];
  return Object.entries(sent).flatMap(([key, value]) =>
    key in read ? ignoredKeys(value, read[key], `${path}${key}.`) : [`${path}${key}`],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkBody<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
  text: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const errors = result.issues.slice(0, 20).map((issue) => {
    return { message: issue.message, in: v.getDotPath(issue) ?? 'body' };
  });
  const missing = missingFields(result.issues);
  if (missing.length > 0) {
    const fields = missing.join(', ');
    throw invalid(
      `Invalid input JSON on ${endOf(text)}. Some required fields were not set: [${fields}]`,
      { errors },
    );
  }
  const [first] = errors;
  throw invalid(`Invalid input JSON: ${first?.in ?? 'body'}: ${first?.message ?? ''}`, { errors });
}

/** The fields that the first object without one should have had, as HubSpot names them together. */
function missingFields(issues: readonly v.BaseIssue<unknown>[]): string[] {
  const places = issues
    .filter(({ received }) => received === 'undefined')
    .flatMap((issue) => v.getDotPath(issue) ?? [])
    .map((path) => path.split('.'));
  const around = (place: string[] | undefined): string | undefined => place?.slice(0, -1).join('.');
  return places
    .filter((place) => around(place) === around(places[0]))
    .flatMap((place) => place.slice(-1));
}

/**
 * Where a body lacks fields, as recorded answers of HubSpot have it: where it ends, `line 1, column 2` for
 * `{}`. Of an object within it none is known; it is taken to be the same.
 */
function endOf(text: string): string {
  const lines = text.trimEnd().split('\n');
  return `line ${lines.length}, column ${lines.at(-1)?.length ?? 0}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('Invalid input JSON: the request body could not be parsed');
  }
}

/** A whole number of the query between 1 and `most`, or 400. */
export function readLimit(query: URLSearchParams, byDefault: number, most: number): number {
  const sent = query.get('limit');
  if (sent === null || sent === '') return byDefault;
  const limit = Number(sent);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw invalid(`limit must be between 1 and ${most}, got ${sent}`);
  }
  return limit;
}

/** A comma-separated query parameter, which may also be repeated. */
export function readList(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
