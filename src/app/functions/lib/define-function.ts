import type { Contract, FunctionReply } from '@app/contracts/contract';
import { revision } from '@app/contracts/revision';
import { toWire } from '@app/contracts/wire';
import { AppError, type ErrorCode } from '@app/domain/app-error';
import { createHubSpotClient, type HubSpotClient } from '@app/hubspot/client';
import { readEnvironment } from '@app/hubspot/environment';
import type { ServiceContext } from '@app/services/service-context';
import * as v from 'valibot';
import { options } from '../../options.ts';
import { cacheFor } from './container.ts';
import { callLine, refusalLine, unexpectedLine } from './log-line.ts';
import { invalid, parseAccountInput, parseInput } from './parse-input.ts';
import { requireSameRevision } from './require-same-revision.ts';

/** HubSpot gives up on a function after 10 to 15 s; a rep gives up before. */
const functionDeadlineMs = 8_000;

/** What an action does: it gives what its contract promises, or its entry does not compile. */
type VerbOf<Input extends v.GenericSchema, Output extends v.GenericSchema> = (
  ctx: ServiceContext,
  input: v.InferOutput<Input>,
) => Promise<v.InferInput<Output>>;

type Verb = (ctx: ServiceContext, input: unknown) => Promise<unknown>;

type Action = {
  /** As the contract has it behind the name of the function, and `parameters.action` names it. */
  name: string;
  parse: (context: unknown) => unknown;
  run: Verb;
};

/** An action on the record its card sits on. */
export function onRecord<Input extends v.GenericSchema, Output extends v.GenericSchema>(
  contract: Contract<Input, Output>,
  verb: VerbOf<Input, Output>,
): Action;
export function onRecord(contract: Contract, verb: Verb): Action {
  return toAction(contract, (context) => parseInput(contract.input, context), verb);
}

/** The same for a page that sits on no record, such as a settings page: it acts on the account alone. */
export function onAccount<Input extends v.GenericSchema, Output extends v.GenericSchema>(
  contract: Contract<Input, Output>,
  verb: VerbOf<Input, Output>,
): Action;
export function onAccount(contract: Contract, verb: Verb): Action {
  return toAction(contract, (context) => parseAccountInput(contract.input, context), verb);
}

function toAction(contract: Contract, parse: Action['parse'], verb: Verb): Action {
  return {
    name: contract.action.replace(/^.*\//, ''),
    parse,
    // Only what the contract names leaves, and the card can rely on its shape.
    run: async (ctx, input) => v.parse(contract.output, await verb(ctx, input)),
  };
}

type AppFunction = {
  /** What HubSpot calls. It never throws, because HubSpot turns a throw into a sentence that helps nobody. */
  main: (context: unknown) => Promise<FunctionReply<unknown>>;
  /** What `parameters.action` may name. */
  actions: string[];
};

/**
 * A HubSpot app function of several actions, which share its containers and what these keep: parses what comes
 * in, runs the action that is asked for, parses what goes out, replies, and writes a line to the log.
 */
export function defineFunction(actions: readonly Action[]): AppFunction {
  const table = new Map(actions.map((action) => [action.name, action]));
  return { main: (context) => reply(table, context), actions: [...table.keys()] };
}

async function reply(
  table: ReadonlyMap<string, Action>,
  context: unknown,
): Promise<FunctionReply<unknown>> {
  const startedAt = Date.now();
  const call: Call = { name: 'call', code: 'OK' };
  try {
    const action = findAction(table, context);
    call.name = action.name;
    requireSameRevision(context);
    const input = action.parse(context);
    const ctx = createContext(call, startedAt);
    const data = toWire(await action.run(ctx, input));
    return { ok: true, revision, now: Date.now(), data };
  } catch (error) {
    const report = reportOf(call.name, error).toJSON();
    call.code = report.code;
    return { ok: false, error: report };
  } finally {
    const calls = call.hubspot?.answers.length ?? 0;
    console.info(callLine({ ...call, calls, durationMs: Date.now() - startedAt }));
  }
}

/** What is known of a call by now, for its line in the log. */
type Call = {
  name: string;
  code: 'OK' | ErrorCode;
  hubspot?: HubSpotClient;
};

function createContext(call: Call, startedAt: number): ServiceContext {
  const environment = readEnvironment(process.env);
  const deadline = { at: startedAt + functionDeadlineMs, now: Date.now };
  call.hubspot = createHubSpotClient(environment, deadline, (refusal) => {
    console.error(refusalLine(call.name, refusal));
  });
  const cache = cacheFor(environment);
  return { hubspot: call.hubspot, cache, now: () => new Date(), options };
}

const asked = v.object({ parameters: v.object({ action: v.string() }) });

/** @throws AppError INVALID_INPUT, naming the parameter. */
function findAction(table: ReadonlyMap<string, Action>, context: unknown): Action {
  const parsed = v.safeParse(asked, context);
  const action = parsed.success ? table.get(parsed.output.parameters.action) : undefined;
  if (action === undefined) throw invalid('action', `One of ${[...table.keys()].join(', ')}.`);
  return action;
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
