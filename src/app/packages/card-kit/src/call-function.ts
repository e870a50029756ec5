import type { Contract, DataOf, ParametersOf } from '@app/contracts/contract';
import { readReply } from '@app/contracts/read-reply';
import { revision } from '@app/contracts/revision';
import { AppError } from '@app/domain/app-error';
import { hubspot } from '@hubspot/ui-extensions';
import { setClock } from './clock/present.ts';
import { withNames } from './outcome/outcome-names.ts';

/** What the SDK lets cross to a function, by name. */
type Json = NonNullable<NonNullable<Parameters<typeof hubspot.serverless>[1]>['parameters']>;
type NamedJson = Exclude<Extract<Json, object>, readonly unknown[]>;

/** Functions of pages, which sit on no record. */
const withoutRecord = new Set(['setup', 'day']);

/**
 * The only door from a card to a function, which is called by name and known by its contract:
 * `callFunction<typeof setPin>('agenda/set-pin', …)`. HubSpot adds the record a card sits on, which is what
 * the function believes.
 * @throws AppError what the function reported; UNAVAILABLE when HubSpot could not run it or something
 * else answered.
 */
export async function callFunction<Known extends Contract = never>(
  name: Known['action'],
  parameters: ParametersOf<Known> & NamedJson,
): Promise<DataOf<Known>> {
  const [uid = '', action = ''] = name.split('/');
  const askedAt = Date.now();
  const reply: unknown = await hubspot
    .serverless<unknown>(uid, {
      ...(!withoutRecord.has(uid) && { propertiesToSend: ['hs_object_id'] }),
      parameters: { ...parameters, action, revision },
    })
    .catch((cause: unknown) => {
      throw new AppError('UNAVAILABLE', 'HubSpot could not run the app.', { cause });
    });
  const { now, data } = readReply<Known>(withNames(reply));
  setClock(now, askedAt);
  return data;
}
