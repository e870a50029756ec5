import { describe, expect, it, onTestFinished } from 'vitest';
import { startMcpServer } from './support/mcp-client.ts';
import { startServer } from './support/start-emulators.ts';

const meeting = '101470001';
const title = { hs_meeting_title: 'By a tool' };
const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 200 }];
const ofMeetings = { objectType: 'meetings' };

const tools: [string, object, string][] = [
  ['hubspot-list-objects', { ...ofMeetings, limit: 2 }, '"after"'],
  [
    'hubspot-batch-read-objects',
    { ...ofMeetings, inputs: [{ id: meeting }], properties: ['hs_meeting_title'] },
    'Discovery call',
  ],
  ['hubspot-search-objects', { ...ofMeetings, query: 'discovery', limit: 1 }, meeting],
  [
    'hubspot-batch-create-objects',
    {
      ...ofMeetings,
      inputs: [
        {
          properties: { hs_timestamp: '2026-12-01T09:00:00Z', ...title },
          associations: [{ types, to: { id: '102' } }],
        },
      ],
    },
    'By a tool',
  ],
  [
    'hubspot-batch-update-objects',
    { ...ofMeetings, inputs: [{ id: meeting, properties: title }] },
    'By a tool',
  ],
  [
    'hubspot-batch-create-associations',
    {
      fromObjectType: 'meetings',
      toObjectType: 'contacts',
      types,
      inputs: [{ from: { id: meeting }, to: { id: '102' } }],
    },
    '102',
  ],
  [
    'hubspot-list-associations',
    { objectType: 'contacts', objectId: '101', toObjectType: 'meetings' },
    meeting,
  ],
  [
    'hubspot-get-association-definitions',
    { fromObjectType: 'contacts', toObjectType: 'meetings' },
    '199',
  ],
  ['hubspot-list-properties', ofMeetings, 'hs_meeting_outcome'],
  ['hubspot-get-property', { ...ofMeetings, propertyName: 'hs_meeting_outcome' }, 'NO_SHOW'],
];

describe("HubSpot's MCP server", () => {
  it('works on the emulator with every tool that reads or writes objects', async () => {
    const { url, emulator } = await startServer();
    const mcp = startMcpServer(url);
    onTestFinished(async () => mcp.close());
    await mcp.initialize();

    const answers = [];
    for (const [name, parameters] of tools) answers.push(await mcp.callTool(name, parameters));

    expect(answers).toEqual(
      tools.map(([, , part]) => ({ isError: false, text: expect.stringContaining(part) })),
    );
    expect(emulator.unknownRoutes()).toEqual([]);
  });
});
