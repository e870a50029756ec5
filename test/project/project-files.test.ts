import { cpSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerAsHubSpot } from '../../scripts/rehearsal/offline-hubspot.ts';
import { listComponents } from '../../scripts/rehearsal/list-components.ts';
import { isWhole, sample } from '../support/whole.ts';
import { copyProject, replaceIn } from './support/copy-project.ts';
import { findProjectProblems } from './support/find-project-problems.ts';

const preview = v.object({ previewImage: v.object({ file: v.string(), altText: v.string() }) });

const readPreview = (config: unknown) => v.parse(preview, config).previewImage;

const projectDir = join(import.meta.dirname, '../..');
const app = 'src/app/app-hsmeta.json';
const card = 'src/app/cards/agenda-card-hsmeta.json';
const listAgenda = 'src/app/functions/agenda-hsmeta.json';

beforeAll(() => {
  answerAsHubSpot();
});

describe('this project', () => {
  it.each(['2026.09', '2026.03'])('is accepted for platform %s', async (platformVersion) => {
    const problems = await findProjectProblems(projectDir, platformVersion);

    expect(problems).toEqual([]);
  });

  it('asks for no more rights and addresses than it needs', () => {
    const components = listComponents(join(projectDir, 'src'));

    const config = components.find(({ type }) => type === 'app')?.config;
    expect(config).toMatchObject({
      distribution: 'private',
      auth: {
        type: 'static',
        requiredScopes: [
          'oauth',
          'crm.objects.contacts.read',
          'crm.objects.contacts.write',
          'crm.objects.appointments.read',
          'crm.objects.appointments.write',
          'crm.objects.owners.read',
          'scheduler.meetings.meeting-link.read',
          'crm.objects.companies.read',
          'crm.objects.companies.write',
          'crm.objects.deals.read',
          'crm.objects.deals.write',
          'tickets',
        ],
        optionalScopes: [],
        conditionallyRequiredScopes: [],
      },
      permittedUrls: { fetch: [], iframe: [], img: [] },
    });
    expect(components.filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  });

  it('shows a picture of every card in HubSpot’s card library', () => {
    const cards = listComponents(join(projectDir, 'src')).filter(({ type }) => type === 'card');

    const files = [...new Set(cards.map(({ config }) => readPreview(config).file))];
    expect(files).toEqual(['./images/agenda-card.png', './images/booking-card.png']);
    for (const file of files) {
      const picture = join(projectDir, 'src/app/cards', file);
      expect(statSync(picture).size).toBeLessThan(5_000_000);
    }
  });

  it.each(['agenda-card', 'booking-card'])('shows the %s in the sidebar of four records', (uid) => {
    const cards = listComponents(join(projectDir, 'src')).filter(({ type }) => type === 'card');

    expect(cards.map((card) => ({ uid: card.uid, ...card.config }))).toContainEqual(
      expect.objectContaining({
        uid,
        location: 'crm.record.sidebar',
        objectTypes: ['contacts', 'companies', 'deals', 'tickets'],
      }),
    );
  });
});

describe('the agenda in other places', () => {
  it('is the same card in the preview panel, in help desk and in a tab', () => {
    const cards = listComponents(join(projectDir, 'src')).filter(
      ({ type, uid }) => type === 'card' && uid.startsWith('agenda-'),
    );

    expect(cards.map(({ config }) => [config['location'], config['objectTypes']])).toEqual([
      ['crm.record.sidebar', ['contacts', 'companies', 'deals', 'tickets']],
      ['helpdesk.sidebar', ['tickets']],
      ['crm.preview', ['contacts', 'companies', 'deals', 'tickets']],
      ['crm.record.tab', ['contacts', 'companies', 'deals', 'tickets']],
    ]);
  });
});

describe('the settings page', () => {
  const settings = 'src/app/settings/settings-page-hsmeta.json';

  it('is one, built from a file of its own', () => {
    const components = listComponents(join(projectDir, 'src'));

    const pages = components.filter(({ type }) => type === 'settings');

    expect(pages.map(({ uid, entry }) => [uid, entry])).toEqual([
      ['settings-page', 'app/settings/settings-page.tsx'],
    ]);
  });

  it('is refused beside a second one', async () => {
    const copy = copyProject();
    const second = join(copy, 'src/app/settings/second-hsmeta.json');
    cpSync(join(copy, settings), second);
    replaceIn(second, 'settings-page"', 'second"');

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems.join('\n')).toMatch(/settings/i);
  });

  it.runIf(isWhole)('is refused with a field it does not have', async () => {
    const copy = copyProject();
    replaceIn(join(copy, settings), '"entrypoint"', '"location": "settings", "entrypoint"');

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems.join('\n')).toContain('additionalProperty: location');
  });
});

describe("HubSpot's parser", () => {
  const spoilings = [
    ['a uid with a space', card, '"agenda-card"', '"agenda card"', "'uid' should use only"],
    ['two components of one uid', card, '"agenda-card"', '"agenda"', "Duplicate uid 'agenda'"],
    ['an unknown type', card, '"card"', '"crm-card"', 'Unsupported type: crm-card'],
    [
      'a place that does not exist',
      card,
      'crm.record.sidebar',
      'crm.record.footer',
      'config.location',
    ],
    [
      'a card without record types',
      card,
      '["contacts", "companies", "deals", "tickets"]',
      '[]',
      'config.objectTypes',
    ],
    [
      'an entry in a subfolder',
      card,
      '/agenda-card.tsx',
      '/agenda/agenda-card.tsx',
      'config.entrypoint',
    ],
    ['a TypeScript function', listAgenda, 'agenda.js', 'agenda.ts', 'config.entrypoint'],
    [
      'a field it does not know',
      listAgenda,
      '"secretKeys"',
      '"method": "GET", "secretKeys"',
      'additionalProperty: method',
    ],
    [
      'the token as a secret',
      listAgenda,
      '[]',
      '["PRIVATE_APP_ACCESS_TOKEN"]',
      'config.secretKeys.0',
    ],
    ['a public app', app, '"private"', '"marketplace"', 'config.distribution'],
    [
      'a plain http address',
      app,
      '"fetch": []',
      '"fetch": ["http://example.com"]',
      'config.permittedUrls.fetch.0',
    ],
    ['a key beside config', app, '"config"', '"scopes": [], "config"', 'properties found: scopes'],
    ['broken JSON', app, '"config"', 'config', 'Invalid JSON'],
  ];

  it.each(sample(spoilings, 4))('refuses %s', async (_case, file, search, replacement, reason) => {
    const copy = copyProject();
    replaceIn(join(copy, file), search, replacement);

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems.join('\n')).toContain(reason);
  });

  it.runIf(isWhole)('refuses a project without an app', async () => {
    const copy = copyProject();
    rmSync(join(copy, app));

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems.join('\n')).toContain("found with type 'app'");
  });

  it('refuses functions without a package.json', async () => {
    const copy = copyProject();
    rmSync(join(copy, 'src/app/functions/package.json'));

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems.join('\n')).toContain('package.json');
  });
});

describe('the checks beyond the parser', () => {
  it.runIf(isWhole)('find a component that HubSpot would skip', async () => {
    const copy = copyProject();
    const nested = join(copy, 'src/app/cards/agenda');
    mkdirSync(nested, { recursive: true });
    renameSync(join(copy, card), join(nested, 'agenda-card-hsmeta.json'));

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems).toContain(
      'app/cards/agenda/agenda-card-hsmeta.json is skipped: HubSpot never looks there.',
    );
  });

  it('find an entry file that is not there', async () => {
    const copy = copyProject();
    rmSync(join(copy, 'src/app/cards/agenda-card.tsx'));
    rmSync(join(copy, 'src/app/functions/dist/agenda.js'));
    rmSync(join(copy, 'src/app/functions/agenda.ts'));

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems).toEqual([
      'app/cards/agenda-card-hsmeta.json needs app/cards/agenda-card.tsx, which does not exist.',
      'app/functions/agenda-hsmeta.json needs app/functions/dist/agenda.js, which does not exist.',
      'app/functions/agenda-hsmeta.json needs app/functions/agenda.ts, which does not exist.',
    ]);
  });

  it('find a function that cards call by another name', async () => {
    const copy = copyProject();
    replaceIn(
      join(copy, 'src/app/packages/contracts/src/agenda/list-agenda.ts'),
      "action: 'agenda/list-agenda'",
      "action: 'agendas/list-agenda'",
    );

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems).toEqual([
      'Cards call agendas/list-agenda by its contract, but no function has that uid.',
    ]);
  });

  it.runIf(isWhole)('find a uid that is not the name of its file', async () => {
    const copy = copyProject();
    replaceIn(join(copy, card), '"agenda-card"', '"other-card"');

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems).toEqual([
      'app/cards/agenda-card-hsmeta.json has the uid other-card instead of its own name.',
    ]);
  });

  it.runIf(isWhole)('find two cards whose bundles would have one name', async () => {
    const copy = copyProject();
    const second = join(copy, 'src/app/cards/second-card-hsmeta.json');
    cpSync(join(copy, card), second);
    replaceIn(second, '"agenda-card"', '"second-card"');

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems).toEqual(['Two cards have an entry file named agenda-card.']);
  });

  it('find a function call that bypasses the contracts', async () => {
    const copy = copyProject();
    writeFileSync(
      join(copy, 'src/app/cards/agenda/shortcut.ts'),
      `export const load = () => hubspot.serverless('list-agenda');\n`,
    );

    const problems = await findProjectProblems(copy, '2026.09');

    expect(problems).toEqual([
      'app/cards/agenda/shortcut.ts calls a function directly instead of through call-function.ts.',
    ]);
  });
});
