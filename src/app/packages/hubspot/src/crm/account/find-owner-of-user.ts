import { AppError } from '@app/domain/app-error';
import type { HubSpotClient } from '../../client.ts';
import { ownerReply, type OwnerReply } from './list-owners.ts';

/** The active owner behind a HubSpot user, whose ids are different numbers. */
export async function findOwnerOfUser(
  hubspot: HubSpotClient,
  userId: string,
): Promise<OwnerReply | undefined> {
  try {
    return await hubspot.request({
      method: 'GET',
      path: hubspot.paths.owner(userId),
      query: { idProperty: 'userId' },
      response: ownerReply,
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
