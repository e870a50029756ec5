/**
 * The bodies HubSpot answers when a function fails, in the shape and wording of its public dev server
 * (`dist/lib/serverless/errors.js` of `@hubspot/ui-extensions-dev-server`), which imitates production.
 */
export type FunctionErrorBody = {
  status: 'error';
  message: string;
  correlationId: string;
  category?: string;
  subCategory?: string;
  errors?: { subCategory: string; message: string; context: Record<string, string[]> }[];
  code?: string;
  hint?: string;
};

/** 400: the function could not be run to its end. `exception` is what HubSpot reports as the cause. */
export function functionFailed(uid: string, exception: string): FunctionErrorBody {
  return {
    status: 'error',
    message:
      "There was a problem reaching the app's API. Contact the app developer for more information.",
    correlationId: 'n/a',
    errors: [
      {
        subCategory: 'ServerlessActionExecutionError.SERVERLESS_FUNCTION_ERROR',
        message: `The serverless function '${uid}' failed to execute: ${exception}.`,
        context: {
          exception: [exception],
          logId: ['n/a'],
          appFunctionLogId: ['n/a'],
          serverlessFunction: [uid],
        },
      },
    ],
    category: 'VALIDATION_ERROR',
    subCategory: 'GenXExecutionErrorType.APP_ERROR',
  };
}

export function timedOutText(now: Date, limitMs: number): string {
  const seconds = limitMs / 1000;
  return `${now.toJSON()} n/a Task timed out after ${seconds.toFixed(2)} ${seconds > 1 ? 'seconds' : 'second'}`;
}

/** A refusal nested in a refusal: HubSpot passes on what its own function service answered. */
export function unknownFunctionText(uid: string): string {
  const inner = {
    status: 'error',
    message: `The serverless function ${uid} doesn't exist in this project. Go to the Activity tab for the project to check its deploy status.`,
    correlationId: 'bd3bc53f-db78-4c60-9713-b8a98a6303d4',
    context: { SERVERLESS_FUNCTION: [uid] },
    category: 'VALIDATION_ERROR',
    subCategory: 'AppFunctionsExecutorErrorType.SERVERLESS_FUNCTION_NOT_FOUND',
  };
  return (
    'com.hubspot.apicaller.exceptions.ApiFailure: Api[name=app-functions-executor-client, httpMethod=POST, ' +
    `subPath=/v1/app/0/function/${uid}] Failed to process your request. ` +
    `Error code was '400'. Error message was:\n${JSON.stringify(inner)}`
  );
}

/** 401: there is no access token to run the function with. */
export function tokenUnavailable(): FunctionErrorBody {
  return {
    status: 'error',
    code: 'PRIVATE_APP_USER_TOKEN_UNAVAILABLE',
    message: 'Cannot obtain a private-app access token.',
    hint: 'Set PRIVATE_APP_ACCESS_TOKEN to a token that has the required scopes.',
    correlationId: 'n/a',
  };
}

/** 500: something around the function failed, such as reading the properties to send. */
export function internalError(): FunctionErrorBody {
  return { status: 'error', message: 'internal error', correlationId: 'n/a' };
}
