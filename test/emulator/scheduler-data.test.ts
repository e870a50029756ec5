import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';
import { booking, slotsOf } from './support/scheduling-page.ts';

const PAGES = '/scheduler/2026-03/meetings/meeting-links';
const BOOKED = Date.UTC(2026, 10, 19, 15);

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function newDataFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  folders.push(folder);
  return join(folder, 'account.jsonl');
}

describe('scheduling pages in a data file', { timeout: 30_000 }, () => {
  it('remember bookings, calendars, reminders and turns after a restart', async () => {
    const dataFile = await newDataFile();
    const first = startCalls({ dataFile });
    const book = (call: typeof first.call, startTime: number, slug: string) => {
      return call(`POST ${PAGES}/book`, { body: booking({ slug, startTime }) });
    };
    await book(first.call, BOOKED, 'cleo-marsh');
    await book(first.call, Date.UTC(2026, 10, 20, 9), 'team/intro');
    await first.open('scheduler/hosts', { userId: '61000001', isOffline: true });
    const before = await first.call('GET /_emulator/state');
    first.emulator.close();

    const second = startCalls({ dataFile });

    const page = await second.call(`GET ${PAGES}/book/cleo-marsh?timezone=UTC`);
    const after = await second.call('GET /_emulator/state');
    const again = await book(second.call, BOOKED, 'cleo-marsh');
    second.emulator.close();
    const starts = slotsOf(page.body).map(({ startMillisUtc }) => startMillisUtc);
    expect(starts).toContain(BOOKED + 1_800_000);
    expect(starts).not.toContain(BOOKED);
    expect(again.status).toBe(400);
    expect(after.body).toMatchObject({
      scheduler: (before.body as { scheduler: object }).scheduler,
    });
  });
});
