import type { Contract } from '@app/contracts/contract';
import { readReply } from '@app/contracts/read-reply';
import { AppError } from '@app/domain/app-error';
import { hubspot } from '@hubspot/ui-extensions';
import type * as v from 'valibot';

/** What the SDK lets cross to a function. */
type Json = NonNullable<NonNullable<Parameters<typeof hubspot.serverless>[1]>['parameters']>;

/**
 * The only door from a card to a function. HubSpot adds the record the card sits on, which is what the
 * function believes.
 * @throws AppError what the function reported; UNAVAILABLE when HubSpot could not run it or its answer
 * does not fit the contract (a card of another version, for example).
 */
export async function callFunction<Input extends v.GenericSchema, Output extends v.GenericSchema>(
  contract: Contract<Input, Output>,
  parameters: v.InferInput<Input> & Json,
): Promise<v.InferOutput<Output>> {
  const reply: unknown = await hubspot
    .serverless<unknown>(contract.uid, { propertiesToSend: ['hs_object_id'], parameters })
    .catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'HubSpot could not run the app.', { cause });
    });
  return readReply(contract, reply);
}
