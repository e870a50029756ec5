import { AppError } from '@app/domain/app-error';
import type { Environment } from './environment.ts';
import { requestWithin, waitToRepeat, type Deadline } from './http.ts';
import { pathsOf, type ApiVersion } from './paths.ts';
import type { AnswerNote } from './answer-notes.ts';
import { listTokenScopes } from './oauth/list-token-scopes.ts';
import type { SendRequest } from './request.ts';
import { createSeal, type Seal } from './seal.ts';
import { createTransport } from './transport.ts';

type Paths = ReturnType<typeof pathsOf>;

export type HubSpotClient = {
  version: ApiVersion;
  paths: Paths;
  /** What HubSpot's answers so far said beside their bodies, refusals included. */
  answers: readonly AnswerNote[];
  /** What the app's token may do, as HubSpot tells it. The token itself stays in here. */
  listTokenScopes(): Promise<string[]>;
  /** Closes what a browser keeps, by a key that only the holder of the app's token has. */
  seal: Seal;
  /** Waits until a write that failed may be sent again; false where that is of no use or too late. */
  waitToRepeat(error: AppError, attempt: number): Promise<boolean>;
  request: SendRequest;
};

/**
 * HubSpot's API for one invocation of a function: all its requests share one deadline. A refusal that is not
 * documented is told to `onUnknownRefusal`, also where the verb does without the answer.
 */
export function createHubSpotClient(
  environment: Environment,
  deadline: Deadline,
  onUnknownRefusal?: (error: AppError) => void,
): HubSpotClient {
  const transport = createTransport(environment);
  const answers: AnswerNote[] = [];
  const request: SendRequest = async (sent) => {
    try {
      return await requestWithin(deadline, transport, sent, (note) => answers.push(note));
    } catch (error) {
      const isUnknown = error instanceof AppError && error.code === 'UNEXPECTED';
      if (isUnknown) onUnknownRefusal?.(error);
      throw error;
    }
  };
  return {
    version: environment.apiVersion,
    paths: pathsOf(environment.apiVersion),
    answers,
    listTokenScopes: () => listTokenScopes(request, environment.accessToken),
    seal: createSeal(environment.accessToken),
    waitToRepeat: (error, attempt) => waitToRepeat(deadline, error, attempt),
    request,
  };
}
