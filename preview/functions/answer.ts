import { functionFailed, type FunctionErrorBody } from './error-body.ts';
import type { RunReply } from './protocol.ts';

/** What HubSpot answers to a call of a function. */
export type Answer = {
  status: 200 | 400 | 401 | 500;
  body: { logId: string; response: unknown } | FunctionErrorBody;
};

export function answerOf(uid: string, reply: RunReply): Answer {
  const { outcome } = reply;
  switch (outcome.kind) {
    case 'value':
      return { status: 200, body: { logId: 'n/a', response: JSON.parse(outcome.json) } };
    case 'threw':
      return failed(uid, outcome.error);
    case 'not-json':
      return failed(uid, 'Wrong arguments');
    case 'no-main':
      return failed(uid, 'customerPayload.main is not a function');
  }
}

export function failed(uid: string, exception: string): Answer {
  return { status: 400, body: functionFailed(uid, exception) };
}
