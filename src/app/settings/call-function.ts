import type { Contract } from '@app/contracts/contract';
import { readReply } from '@app/contracts/read-reply';
import { AppError } from '@app/domain/app-error';
import { hubspot } from '@hubspot/ui-extensions';
import type * as v from 'valibot';

/** What the SDK lets cross to a function. */
type Json = NonNullable<NonNullable<Parameters<typeof hubspot.serverless>[1]>['parameters']>;

/**
 * The only door from the settings page to a function. The page sits on no record, so none is sent.
 * @throws AppError what the function reported; UNAVAILABLE when HubSpot could not run it.
 */
export async function callFunction<Input extends v.GenericSchema, Output extends v.GenericSchema>(
  contract: Contract<Input, Output>,
  parameters: v.InferInput<Input> & Json,
): Promise<v.InferOutput<Output>> {
  const reply: unknown = await hubspot
    .serverless<unknown>(contract.uid, { parameters })
    .catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'HubSpot could not run the app.', { cause });
    });
  return readReply(contract, reply);
}
