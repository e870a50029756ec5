import type { Answer, FunctionOptions } from '../../worker/protocol.ts';
import type { FunctionReply } from '../api.ts';
import { addToLog, setReply } from './call-log.ts';
import { serverApi } from '../server-api.ts';

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

/** Public code does not show which text of the body HubSpot's own page puts into the error; the specific one, here. */
function failureText(body: unknown): string {
  if (hasKey(body, 'errors') && Array.isArray(body.errors)) {
    const first: unknown = body.errors[0];
    if (hasKey(first, 'message')) return String(first.message);
  }
  return hasKey(body, 'message') ? String(body.message) : 'The function could not be run.';
}

function toAction({ status, body }: FunctionReply): Answer {
  if (status !== 200) return { ok: false, message: failureText(body) };
  return { ok: true, value: hasKey(body, 'response') ? body.response : null };
}

/** Runs a function for the card on its record, if it sits on one, and logs the call. */
export async function runForCard(
  call: {
    uid: string;
    record: { objectTypeId: string; objectId: string } | undefined;
    token: string;
  },
  options: FunctionOptions,
): Promise<Answer> {
  const number = addToLog({ type: 'call', uid: call.uid, parameters: options.parameters });
  try {
    const reply = await serverApi.runFunction(call.uid, {
      token: call.token,
      record: call.record,
      ...options,
    });
    setReply(number, reply);
    return toAction(reply);
  } catch (error) {
    addToLog({ type: 'note', level: 'error', text: String(error) });
    return { ok: false, message: String(error) };
  }
}
