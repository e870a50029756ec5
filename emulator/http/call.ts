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
  url: URL;
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
