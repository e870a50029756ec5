import type { Contract, FunctionReply } from '@app/contracts/contract';
import { AppError } from '@app/domain/app-error';
import { createHubSpotClient } from '@app/hubspot/client';
import { readEnvironment } from '@app/hubspot/environment';
import type { ServiceContext } from '@app/services/service-context';
import * as v from 'valibot';
import { options } from '../../options.ts';
import { cacheFor } from './container.ts';
import { toJson, type JsonOf } from './json-of.ts';
import { parseAccountInput, parseInput } from './parse-input.ts';
import { requireSameRevision } from './require-same-revision.ts';
import { toWire } from './to-wire.ts';

/** HubSpot gives up on a function after 10 to 15 s; a rep gives up before. */
const functionDeadlineMs = 8_000;

/** A function as HubSpot calls it, where what the verb gives fits what the contract promises. */
type AppFunction<Output extends v.GenericSchema, Data> =
  JsonOf<Data> extends v.InferInput<Output>
    ? (context: unknown) => Promise<FunctionReply<JsonOf<Data>>>
    : never;

/**
 * A HubSpot app function on the record its card sits on: parses what comes in, runs the verb, parses what
 * goes out, replies. It never throws, because HubSpot turns a throw into a sentence that helps nobody.
 */
export function defineFunction<Input extends v.GenericSchema, Output extends v.GenericSchema, Data>(
  contract: Contract<Input, Output>,
  schema: Input,
  verb: (ctx: ServiceContext, input: v.InferOutput<Input>) => Promise<Data>,
): AppFunction<Output, Data>;
export function defineFunction(contract: Contract, schema: v.GenericSchema, verb: Verb) {
  return replyWith(contract, (context) => parseInput(schema, context), verb);
}

/** The same for a page that sits on no record, such as a settings page: it acts on the account alone. */
export function defineAccountFunction<
  Input extends v.GenericSchema,
  Output extends v.GenericSchema,
  Data,
>(
  contract: Contract<Input, Output>,
  schema: Input,
  verb: (ctx: ServiceContext, input: v.InferOutput<Input>) => Promise<Data>,
): AppFunction<Output, Data>;
export function defineAccountFunction(contract: Contract, schema: v.GenericSchema, verb: Verb) {
  return replyWith(contract, (context) => parseAccountInput(schema, context), verb);
}

type Verb = (ctx: ServiceContext, input: unknown) => Promise<unknown>;

function replyWith({ uid, output }: Contract, parse: (context: unknown) => unknown, verb: Verb) {
  return async (context: unknown): Promise<FunctionReply<unknown>> => {
    try {
      requireSameRevision(context);
      const input = parse(context);
      const environment = readEnvironment(process.env);
      const deadline = { at: Date.now() + functionDeadlineMs, now: Date.now };
      const data = await verb(
        {
          hubspot: createHubSpotClient(environment, deadline),
          cache: cacheFor(environment),
          now: () => new Date(),
          options,
        },
        input,
      );
      // Only what the contract names leaves, and the card can rely on its shape.
      return { ok: true, ...toWire(v.parse(output, toJson(data))) };
    } catch (error) {
      return { ok: false, error: reportOf(uid, error).toJSON() };
    }
  };
}

function reportOf(uid: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  // The stack names our code, not the record's data; the message of a foreign error might, so it stays out.
  const where =
    error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join('\n') : '';
  const name = error instanceof Error ? error.name : typeof error;
  console.error(`${uid} failed unexpectedly: ${name}\n${where}`);
  return new AppError('UNEXPECTED', 'Something went wrong in the app itself.', { cause: error });
}
