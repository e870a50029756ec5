import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/server.ts';
import { createActionRunner } from '../preview/run-action.ts';
import type { FunctionResult } from '../preview/run-function.ts';
import { report } from './report.ts';

/** What HubSpot keeps of a text at most. */
const length = 65_535;
const rounds = 9;
const mostTimes = 3;
const meetingId = '101470007';
const functionsDir = fileURLToPath(new URL('../src/app/functions/dist/', import.meta.url));

const filledWith = (text: string): string => text.repeat(length / text.length + 1).slice(0, length);

const ordinary = filledWith(
  '<p class="MsoNormal" style="margin:0"><span lang="EN-US" style="font-family:Calibri">We go through the ' +
    '<b>offer</b>, then the timeline &amp; who does what. See <a href="https://acme.example/offer?id=12">' +
    'the draft</a>.<o:p></o:p></span></p>\n',
);

const worst: Record<string, string> = {
  'unclosed tags': `<a${filledWith('<')}`.slice(0, length),
  'unclosed paragraphs': filledWith('<p '),
  paragraphs: filledWith('<p>'),
  nesting: filledWith('<b>'),
  'nothing open': `${'<b>'.repeat(9_000)}${filledWith('</i>')}`.slice(0, length),
  links: filledWith('<a href=http://x>y</a>'),
  cells: filledWith('<td>x<br>'),
  'hidden parts': `<div hidden>${filledWith('<div>')}`.slice(0, length),
  'preformatted text': filledWith('<pre> x'),
  comments: filledWith('<!--'),
  characters: filledWith('<p>&amp;'),
  'bare ampersands': `<p>${filledWith('&a')}`.slice(0, length),
  brackets: filledWith('<x>'),
  quotes: `<p>${filledWith('<a "')}`.slice(0, length),
  blanks: filledWith('; '),
};

const item = { kind: 'meeting', id: meetingId };
const property = { body: 'hs_meeting_body', notes: 'hs_internal_meeting_notes' };
const functions = [
  { action: 'get-item', parameters: { item }, in: property.body },
  { action: 'get-calendar-file', parameters: { item }, in: property.body },
  {
    action: 'list-agenda',
    parameters: { view: 'upcoming', limit: 25, query: 'nowhere to be found' },
    in: property.body,
  },
  {
    action: 'edit-item',
    parameters: { item, changes: { internalNotes: 'x' } },
    in: property.notes,
  },
  { action: 'get-item', parameters: { item }, in: 'hs_meeting_location' },
];

/** Texts made to be slow beside one as Outlook writes it, in every function that reads one. */
export async function benchReadingTexts(): Promise<boolean> {
  const emulator = await startEmulator();
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl: emulator.url });
  const run = (action: string, parameters: object): Promise<FunctionResult> =>
    runner.run({
      action,
      token: 'emulator-token',
      record: { objectTypeId: '0-1', objectId: '101' },
      propertiesToSend: ['hs_object_id'],
      parameters,
    });
  const keep = (name: string, value: string): Promise<unknown> =>
    fetch(`${emulator.url}/_emulator/seed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        objects: [{ type: 'meetings', id: meetingId, properties: { [name]: value } }],
      }),
    });
  try {
    const kept: boolean[] = [];
    for (const { action, parameters, in: name } of functions) {
      const timeOf = async (text: string): Promise<number> => {
        const times: number[] = [];
        for (let round = 0; round <= rounds; round += 1) {
          await keep(name, text);
          times.push((await run(action, parameters)).durationMs);
        }
        // Without the first, which starts the function; the least, which nothing else disturbed.
        return Math.min(...times.slice(1));
      };
      const usual = await timeOf(ordinary);
      for (const [kind, text] of Object.entries(worst)) {
        kept.push(
          report({
            name: `${action}, ${name} of ${kind}`,
            value: await timeOf(text),
            unit: 'ms',
            comparedWith: { name: 'ordinary HTML', value: usual },
            budget: { ratio: mostTimes },
          }),
        );
      }
    }
    return kept.every(Boolean);
  } finally {
    runner.close();
    await emulator.close();
  }
}
