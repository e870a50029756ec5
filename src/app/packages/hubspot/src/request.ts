import type * as v from 'valibot';
import type { Repeat } from './retry.ts';

export type HubSpotRequest<Reply extends v.GenericSchema> = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  /** Shape of a successful answer; anything else is UNAVAILABLE. */
  response: Reply;
  /** What a lost answer allows. By default a GET is a read, and anything else is never repeated. */
  repeat?: Repeat;
};

/** Sends one request. @throws AppError, already translated: no caller looks at a status. */
export type SendRequest = <Reply extends v.GenericSchema>(
  request: HubSpotRequest<Reply>,
) => Promise<v.InferOutput<Reply>>;
