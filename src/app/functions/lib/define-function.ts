import type { Contract, FunctionReply } from '@app/contracts/contract';
import { AppError } from '@app/domain/app-error';
import { createHubSpotClient } from '@app/hubspot/client';
import { readEnvironment } from '@app/hubspot/environment';
import type { ServiceContext } from '@app/services/service-context';
import * as v from 'valibot';
import { options } from '../../options.ts';
import { cacheFor } from './container.ts';
import { toJson, type BeforeJson } from './to-json.ts';
import { refusalLine, unexpectedLine } from './log-line.ts';
import { parseAccountInput, parseInput } from './parse-input.ts';
import { requireSameRevision } from './require-same-revision.ts';
import { toWire } from './to-wire.ts';

/** HubSpot gives up on a function after 10 to 15 s; a rep gives up before. */
const functionDeadlineMs = 8_000;

/** A function as HubSpot calls it. */
type AppFunction<Output extends v.GenericSchema> = (
  context: unknown,
) => Promise<FunctionReply<v.InferInput<Output>>>;

/** What a function does: it gives what its contract promises, or the definition does not compile. */
type VerbOf<Input extends v.GenericSchema, Output extends v.GenericSchema> = (
  ctx: ServiceContext,
  input: v.InferOutput<Input>,
) => Promise<BeforeJson<v.InferInput<Output>>>;

/**
 * A HubSpot app function on the record its card sits on: parses what comes in, runs the verb, parses what
 * goes out, replies. It never throws, because HubSpot turns a throw into a sentence that helps nobody.
 */
export function defineFunction<Input extends v.GenericSchema, Output extends v.GenericSchema>(
  contract: Contract<Input, Output>,
  schema: Input,
  verb: VerbOf<Input, Output>,
): AppFunction<Output>;
export function defineFunction(contract: Contract, schema: v.GenericSchema, verb: Verb) {
  return replyWith(contract, (context) => parseInput(schema, context), verb);
}

/** The same for a page that sits on no record, such as a settings page: it acts on the account alone. */
export function defineAccountFunction<
  Input extends v.GenericSchema,
  Output extends v.GenericSchema,
>(
  contract: Contract<Input, Output>,
  schema: Input,
  verb: VerbOf<Input, Output>,
): AppFunction<Output>;
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
          hubspot: createHubSpotClient(environment, deadline, (refusal) => {
            console.error(refusalLine(uid, refusal));
          }),
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
  const isOurs = error instanceof AppError;
  // One with a cause is HubSpot's, and has its line already.
  if (isOurs && (error.code !== 'UNEXPECTED' || error.cause !== undefined)) return error;
  console.error(unexpectedLine(uid, error));
  return isOurs
    ? error
    : new AppError('UNEXPECTED', 'Something went wrong in the app itself.', { cause: error });
}
