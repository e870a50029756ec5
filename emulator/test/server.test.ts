import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { startServer } from './support/start-emulators.ts';

const contact = '/crm/objects/2026-03/contacts/101';

describe('server', () => {
  it('says which port is in use', async () => {
    const { port } = await startServer();

    const second = startServer(port);

    await expect(second).rejects.toThrow(`Port ${port} is in use.`);
  });

  it('listens on no other address unless told to', async () => {
    const { port } = await startServer();
    const addresses = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');

    const answers = addresses.map(({ address }) => fetch(`http://${address}:${port}${contact}`));

    const settled = await Promise.allSettled(answers);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  });
});
