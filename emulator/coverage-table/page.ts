import { clientCalls } from './client-calls.ts';
import { coverage, generalGaps } from './coverage.ts';
import { guides } from './guides/guides.ts';
import type { Guide, Statement } from './guides/statement.ts';

/** The page that says how far the emulator is HubSpot. */
export function coveragePage(): string {
  const rows = coverage().map(({ route, versions, note }) => {
    return [`\`${route}\``, versions.join(', '), note];
  });
  return `# How far this is HubSpot

Written by \`npm run coverage-table\`; a test sends every request of the first part. It is made from HubSpot's documentation and from what
people recorded of real accounts, never from a client of its users.

## What the guides say

${guides.map(sectionOf).join('\n\n')}

## What holds everywhere

${generalGaps.map((gap) => `- ${gap}`).join('\n')}

## HubSpot's clients

HubSpot's Node clients 13.5.0 and 14.0.1 make ${clientCalls.all} different calls below \`crm\` and \`oauth\`: ${clientCalls.works} work here, ${clientCalls.all - clientCalls.works} are
answered as the gaps they are (custom objects, lists, imports, commerce, settings of integrations; writes of properties, pipelines and labels). A test makes them all.

## Routes

Beside these paths, \`2025-09\` answers as \`2026-03\` does, and \`/crm/objects/v3\` and \`/crm/associations/v4\` as \`/crm/v3/objects\` and \`/crm/v4/associations\`.
Everything else is answered with HubSpot's page of a 404 and the header \`x-emulator-gap\`.

${tableOf(['Route', 'Versions', 'What differs, or nobody outside HubSpot knows'], rows)}
`;
}

function sectionOf({ name, statements }: Guide): string {
  const count = (is: (each: Statement) => boolean) => statements.filter(is).length;
  const wrong = count((each) => each.wrong !== undefined);
  const gaps = count((each) => each.gap !== undefined);
  const held = statements.length - wrong - gaps;
  const rows = statements.map(({ says, wrong: why, gap }) => {
    if (why !== undefined) return [says, `wrong in the document: ${why}`];
    return [says, gap === undefined ? 'holds' : `gap: ${gap}`];
  });
  return `### ${name}

${held} hold, ${wrong} are wrong in the document, ${gaps} are gaps.

${tableOf(['Statement', 'Here'], rows)}`;
}

/** A table in Markdown; a bar inside a cell is escaped. */
function tableOf(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => {
    return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  };
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
