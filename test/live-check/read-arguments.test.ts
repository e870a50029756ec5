import { expect, it } from 'vitest';
import { readArguments } from '../../live-check/read-arguments.ts';
import { UsageError } from '../../scripts/command-line.ts';

const env = { PRIVATE_APP_ACCESS_TOKEN: 'pat-1' };

it('reads by default, from HubSpot itself', () => {
  expect(readArguments([], env)).toEqual({
    environment: {
      accessToken: 'pat-1',
      baseUrl: 'https://api.hubapi.com',
      apiVersion: '2026-03',
    },
    allowed: { write: false, book: false },
    email: undefined,
    json: 'live-check-report.json',
  });
});

it('needs no token for the stand-in on this machine', () => {
  const local = { HUBSPOT_API_BASE_URL: 'http://localhost:4310', HUBSPOT_API_VERSION: 'v3' };

  expect(readArguments(['--write'], local)).toMatchObject({
    environment: { accessToken: 'emulator-token', apiVersion: 'v3' },
    allowed: { write: true, book: false },
  });
});

it.each([
  ['no token', [], {}],
  ['an unknown option', ['--wirte'], env],
  ['bookings without writing', ['--book', '--email', 'a@b.example'], env],
  ['bookings without an e-mail', ['--write', '--book'], env],
  ['an e-mail without bookings', ['--write', '--email', 'a@b.example'], env],
  ['an e-mail that is none', ['--write', '--book', '--email', 'ada'], env],
  ['an unknown version', [], { ...env, HUBSPOT_API_VERSION: '2020-01' }],
  ['a report in no folder', ['--json', 'nowhere/report.json'], env],
  ['an address that is none', [], { ...env, HUBSPOT_API_BASE_URL: 'nowhere' }],
])('refuses %s', (_case, args, environment) => {
  expect(() => readArguments(args, environment)).toThrow(UsageError);
});
