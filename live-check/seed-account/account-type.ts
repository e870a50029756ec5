import { AppError } from '@app/domain/app-error';
import type { HubSpotClient } from '@app/hubspot/client';
import * as v from 'valibot';

/** `DEVELOPER_TEST`, `STANDARD` and so on; undefined where HubSpot does not tell. */
export async function readAccountType(hubspot: HubSpotClient): Promise<string | undefined> {
  try {
    const { accountType } = await hubspot.request({
      method: 'GET',
      path: `/account-info/${hubspot.version}/details`,
      response: v.object({ accountType: v.string() }),
    });
    return accountType;
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
