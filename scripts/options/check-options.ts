import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { outcomeCategories } from '@app/domain/outcome/outcome';
import { build } from 'esbuild';
import * as v from 'valibot';
import { findEntries, type Entry } from './find-entries.ts';

const meanings = v.record(v.string(), v.picklist(outcomeCategories));
const appOptions = v.strictObject({
  findItemsOfOtherRecords: v.boolean(),
  acrossRecords: v.strictObject({ myDay: v.boolean(), team: v.boolean() }),
  // HubSpot's own would be written over.
  seriesProperty: v.nullable(v.pipe(v.string(), v.regex(/^(?!hs_|hubspot_)[a-z][a-z0-9_]{0,99}$/))),
  outcomeMeanings: v.strictObject({
    meetings: meanings,
    appointments: meanings,
    appointmentStages: v.record(v.string(), meanings),
  }),
});

/**
 * Checks what an admin has written into the options file, because a build does not ask the compiler.
 * @throws Error naming the line and the entry of everything that is not understood.
 */
export async function checkOptions(file: string): Promise<void> {
  const entries = findEntries(await readFile(file, 'utf8'));
  const parsed = v.safeParse(v.object({ options: appOptions }), await load(file));
  const problems = [
    ...(parsed.success ? [] : parsed.issues.map((issue) => tell(issue, entries))),
    ...doubled(entries),
  ];
  if (problems.length === 0) return;
  const name = relative(process.cwd(), file);
  throw new Error(problems.map((problem) => `${name}${problem}`).join('\n'));
}

/** As it is now, however often it was read before. */
async function load(file: string): Promise<unknown> {
  const built = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

function tell(issue: v.BaseIssue<unknown>, entries: readonly Entry[]): string {
  const path = (issue.path ?? []).map(({ key }) => String(key)).slice(1);
  const key = path.at(-1) ?? 'options';
  const isMissing = issue.received === 'undefined' && !lineOf(path, entries);
  if (issue.expected === 'never') {
    return at(path, entries, 'is no option. Its name may be misspelled, or it stands too deep.');
  }
  if (isMissing) return at(path.slice(0, -1), entries, `lacks the entry ${key}.`);
  const wanted = wants[issue.type] ?? 'entries in braces';
  return at(path, entries, `is ${issue.received}. It must be ${wanted}.`);
}

const wants: Record<string, string> = {
  picklist: `one of ${outcomeCategories.map((category) => `'${category}'`).join(', ')}`,
  boolean: 'true or false',
  string: "null or a property's name in quotes",
  regex: "the internal name of a property of your own, such as 'series_id'",
};

/** Names are compared as the cards compare labels: without regard to capitals and blanks. */
function doubled(entries: readonly Entry[]): string[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = JSON.stringify(entry.path.map(written));
    const earlier = first.get(key);
    if (earlier !== undefined) {
      return [at(entry.path, [entry], `is named in line ${earlier.line} already.`)];
    }
    first.set(key, entry);
    return [];
  });
}

function written(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function at(path: readonly string[], entries: readonly Entry[], problem: string): string {
  const line = lineOf(path, entries);
  const name = path.length === 0 ? 'options' : path.map((part) => `“${part}”`).join(' → ');
  return `${line === undefined ? '' : `, line ${line}`}: ${name} ${problem}`;
}

function lineOf(path: readonly string[], entries: readonly Entry[]): number | undefined {
  const key = JSON.stringify(path);
  return entries.find((entry) => JSON.stringify(entry.path) === key)?.line;
}
