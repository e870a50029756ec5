import * as v from 'valibot';
import { errorBody } from './http/errors.ts';
import { missingScopes } from './http/tokens.ts';

export const faultBody = v.object({
  /** Method and path as a glob: `POST /crm/objects/*` and so on. `*` stands for any characters. */
  route: v.pipe(v.string(), v.minLength(1)),
  when: v.optional(v.picklist(['before', 'after']), 'before'),
  fault: v.union([
    v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    v.picklist(['reset', 'html', 'truncate']),
    v.object({ delayMs: v.pipe(v.number(), v.minValue(0)) }),
  ]),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

export type Fault = v.InferOutput<typeof faultBody>;

export type Faults = {
  add(fault: Fault): void;
  /** The first fault waiting for this request; counts as used. */
  take(method: string, path: string): Fault | undefined;
  list(): Fault[];
  clear(): void;
};

/** Thrown in place of an answer: whoever serves the request cuts the connection. */
export class ConnectionResetError extends Error {
  constructor() {
    super('The connection was reset on demand.');
    this.name = 'ConnectionResetError';
  }
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => void faults.push({ ...fault }),
    take(method, path) {
      const found = faults.find(({ route }) => globMatches(route, `${method} ${path}`));
      if (found === undefined) return undefined;
      found.count -= 1;
      faults = faults.filter(({ count }) => count > 0);
      return found;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear: () => void (faults = []),
  };
}

function globMatches(glob: string, text: string): boolean {
  const parts = glob
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}

/** What a fault answers. `answer` is the real answer where the request took effect. */
export async function faultResponse(
  fault: Exclude<Fault['fault'], object>,
  answer: Response | undefined,
): Promise<Response> {
  if (fault === 'reset') throw new ConnectionResetError();
  if (fault === 'html') return gatewayPage(502);
  if (fault === 'truncate') {
    const text = (await answer?.text()) ?? '{"status":"COMPLETE","results":[{"id":"1"';
    const headers = { 'content-type': 'application/json;charset=utf-8' };
    return new Response(text.slice(0, Math.floor(text.length / 2)), { headers });
  }
  return statusResponse(fault);
}

function gatewayPage(status: number): Response {
  const html = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr><center>cloudflare</center></body></html>`;
  return new Response(html, { status, headers: { 'content-type': 'text/html' } });
}

function statusResponse(status: number): Response {
  if (status === 504) return new Response(null, { status });
  if ([502, 503, 521, 522, 523, 524, 525, 526].includes(status)) return gatewayPage(status);
  const headers = {
    'content-type': 'application/json;charset=utf-8',
    ...(status === 477 && { 'retry-after': '3600' }),
  };
  return new Response(JSON.stringify(statusBody(status)), { status, headers });
}

function statusBody(status: number): Record<string, unknown> {
  if (status === 403) return errorBody(missingScopes(['crm.objects.contacts.read']).fields);
  if (status === 429) {
    return {
      ...errorBody({ message: 'You have reached your ten_secondly_rolling limit.' }),
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    };
  }
  const category = CATEGORIES[status];
  return errorBody({
    message: MESSAGES[status] ?? 'There was a problem with the request.',
    ...(category !== undefined && { category }),
  });
}

const CATEGORIES: Record<number, string> = {
  400: 'VALIDATION_ERROR',
  401: 'INVALID_AUTHENTICATION',
  404: 'OBJECT_NOT_FOUND',
  409: 'CONFLICT',
};

const MESSAGES: Record<number, string> = {
  404: 'resource not found',
  423: 'The resource is locked by another request. Try again in two seconds.',
  477: 'The account is being moved to another hosting location.',
  500: 'internal error',
};
