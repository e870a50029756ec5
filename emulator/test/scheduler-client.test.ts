import { Client } from '@hubspot/api-client';
import { Client as Client13 } from 'hubspot-api-client-13';
import { describe, expect, it } from 'vitest';
import { booking, HALF_HOUR_MS, slotsOf } from './support/scheduling-page.ts';
import { startServer } from './support/start-emulators.ts';

const PAGES = '/scheduler/2026-03/meetings/meeting-links';

describe.each([
  ['14', Client],
  ['13', Client13],
])("HubSpot's Node client %s on scheduling pages", (_, HubSpotClient) => {
  it('lists, reads a slug with a slash, and books', async () => {
    const { url } = await startServer();
    const client = new HubSpotClient({ accessToken: 'emulator-token', basePath: url });
    const get = async (path: string, qs: Record<string, string>): Promise<unknown> => {
      const response = await client.apiRequest({ method: 'GET', path: PAGES + path, qs });
      return response.json();
    };

    const listed = await get('', { type: 'ROUND_ROBIN_CALENDAR' });
    const page = await get('/book/availability-page/team%2Fintro', { timezone: 'UTC' });
    const [slot] = slotsOf(page);
    const booked = await client.apiRequest({
      method: 'POST',
      path: `${PAGES}/book`,
      qs: { timezone: 'America/New_York' },
      body: booking({ slug: 'team/intro', startTime: slot?.startMillisUtc }),
    });

    expect(listed).toMatchObject({ total: 1, results: [{ slug: 'team/intro' }] });
    expect(booked.status).toBe(200);
    expect(await booked.json()).toMatchObject({ duration: HALF_HOUR_MS, isOffline: false });
  });
});
