import { AppError } from '@app/domain/app-error';
import type { HubSpotClient } from '../client.ts';
import { recordReply } from '../crm/records/record-reply.ts';
import { objectTypeIds } from '../paths.ts';

/** The id of the contact that a booking for this e-mail goes to; undefined where HubSpot would make a new one. */
export async function findBookedContact(
  hubspot: HubSpotClient,
  email: string,
): Promise<string | undefined> {
  try {
    const { id } = await hubspot.request({
      method: 'GET',
      path: hubspot.paths.record(objectTypeIds.contact, email),
      query: { idProperty: 'email', properties: 'email' },
      response: recordReply,
    });
    return id;
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
