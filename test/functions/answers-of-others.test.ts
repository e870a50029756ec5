import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useItems } from './support/use-items.ts';

const items = useItems();
const servers: Server[] = [];
const blockPage = {
  status: 403,
  contentType: 'text/html; charset=windows-1252',
  body: '<html><body>Blocked by policy</body></html>',
};

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that answers everything alike, and what it was asked. */
async function serve(status: number, headers: Record<string, string>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.headers.authorization ?? ''}`);
    response.writeHead(status, headers).end('{}');
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { url: `http://127.0.0.1:${port}`, asked };
}

describe('a page that a proxy answers in HubSpot’s place', () => {
  it('is no missing permission', async () => {
    await items.fail('*', blockPage, 99);

    const reply = await items.call('list-agenda', { view: 'past' });

    expect(reply).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
    expect(JSON.stringify(reply)).not.toContain('Blocked by policy');
  });

  it('is no record that does not exist', async () => {
    await items.fail('GET /crm/objects/*/0-1/101*', { ...blockPage, status: 404 }, 99);

    const reply = await items.call('list-agenda', { view: 'past' });

    expect(reply).toMatchObject({
      ok: true,
      data: { problems: [{ part: 'record', error: { code: 'UNAVAILABLE' } }] },
    });
  });

  it('leaves open whether a pin was set', async () => {
    await items.fail('PATCH *', blockPage, 99);

    const reply = await items.call('set-pin', { engagementId: null });

    expect(reply).toMatchObject({ ok: false, error: { code: 'OUTCOME_UNKNOWN' } });
  });
});

it.each([301, 302, 303, 307, 308])(
  'takes the token nowhere else on a redirect with %i',
  async (status) => {
    const elsewhere = await serve(200, { 'content-type': 'application/json' });
    const redirecting = await serve(status, { location: `${elsewhere.url}/stolen` });
    vi.stubEnv('HUBSPOT_API_BASE_URL', redirecting.url);

    const agenda = await items.call('list-agenda', { view: 'past' });
    const setup = await items.call('check-setup', {});

    expect(agenda).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
    expect(setup.ok).toBe(true);
    expect(redirecting.asked.length).toBeGreaterThan(0);
    expect(elsewhere.asked).toEqual([]);
  },
);
