import * as v from 'valibot';
import { listActions, type ActionRunner } from '../../preview/run-action.ts';
import { at } from '../at.ts';
import { failuresIn, type Failure } from './failures-in.ts';
import { listOutputs } from './find-contract.ts';
import { functionCalls, type FunctionCall } from './function-calls.ts';
import type { Subject } from './subject.ts';

export type RanFunction = { action: string } & (
  | { is: 'works'; durationMs: number; calls: number }
  | { is: 'fails'; failures: Failure[]; isShapeWrong: boolean; durationMs: number; calls: number }
  | { is: 'could not be tried'; why: string }
);

export type FunctionRun = {
  runner: ActionRunner;
  token: string;
  /** What to run on, or why there is nothing. */
  subject: Subject | { why: string };
  /** Why functions that write, or book, are left out; nothing where they are not. */
  whyNot: { write?: string | undefined; book?: string | undefined };
  signal?: AbortSignal | undefined;
};

/** Every action of the built functions: those of the table in its order, then those it lacks. */
export function listCalls(functionsDir: string): string[] {
  const built = [...listActions(functionsDir).keys()];
  const known = Object.keys(functionCalls).filter((action) => built.includes(action));
  return [...known, ...built.filter((action) => !known.includes(action))];
}

/** Runs the built functions one after the other, as HubSpot would. */
export async function runFunctions(
  actions: readonly string[],
  { runner, token, subject, whyNot, signal }: FunctionRun,
): Promise<RanFunction[]> {
  const outputs = await listOutputs();
  const ran: RanFunction[] = [];
  for (const action of actions) {
    const call = functionCalls[action];
    const why =
      signal?.aborted === true ? 'the check was stopped' : whyNotRun(call, subject, whyNot);
    const parameters = 'contactId' in subject ? call?.parameters(subject) : undefined;
    if (why !== undefined || !('contactId' in subject) || parameters === undefined) {
      const nothing = 'the account has nothing to try it on';
      ran.push({ action, is: 'could not be tried', why: why ?? nothing });
      continue;
    }
    const contact = { objectTypeId: '0-1', objectId: subject.contactId };
    const record = v.is(ofRecord, parameters) ? parameters.record : contact;
    const { body, durationMs, calls } = await runner.run({
      action,
      token,
      record,
      propertiesToSend: ['hs_object_id'],
      parameters: { record, ...parameters },
    });
    const response = at(body, 'response');
    const data = at(response, 'data');
    subject.answers.set(action, data);
    const failures = response === undefined ? [platformFailure] : failuresIn(response);
    const output = outputs.get(action);
    const isShapeWrong =
      failures.length === 0 && (output === undefined || !v.safeParse(output, data).success);
    const measured = { action, durationMs: Math.round(durationMs), calls: calls.length };
    ran.push(
      failures.length === 0 && !isShapeWrong
        ? { ...measured, is: 'works' }
        : { ...measured, is: 'fails', failures, isShapeWrong },
    );
  }
  return ran;
}

const ofRecord = v.object({
  record: v.object({ objectTypeId: v.string(), objectId: v.string() }),
});

/** The function threw or ran out of time: HubSpot's own sentence may repeat anything. */
const platformFailure: Failure = { code: 'NO_ANSWER', correlationId: '' };

function whyNotRun(
  call: FunctionCall | undefined,
  subject: FunctionRun['subject'],
  whyNot: FunctionRun['whyNot'],
): string | undefined {
  if (call === undefined) return 'live-check/functions/function-calls.ts does not name it';
  const ofBooking = call.needs === 'book' ? whyNot.book : undefined;
  const ofWriting = call.needs === 'read' ? undefined : whyNot.write;
  if (ofBooking !== undefined || ofWriting !== undefined) return ofBooking ?? ofWriting;
  return 'why' in subject ? subject.why : undefined;
}
