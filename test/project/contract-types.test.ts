import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const projectDir = join(import.meta.dirname, '../..');
const file = join(projectDir, 'src/app/functions/of-the-test.ts');

const start = `
import { setPin as contract } from '@app/contracts/agenda/set-pin';
import { checkSetup } from '@app/contracts/setup/check-setup';
import { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import { getAvailability } from '@app/contracts/booking/get-availability';
import { getAvailability as slots } from '@app/services/booking/pages/get-availability';
import { setPin } from '@app/services/items/pin/set-pin';
import { onAccount, onRecord } from './lib/define-function.ts';

`;

const fitting = [
  'onRecord(contract, setPin)',
  'onRecord(getAvailability, slots)',
  // What the contract does not name is taken out.
  'onRecord(contract, async (ctx, given) => ({ ...(await setPin(ctx, given)), more: 1 }))',
  'onRecord(contract, async () => { throw new Error(); })',
  'onRecord(listRecordContacts, async () => ({ contacts: [], total: null, canAddItems: true }))',
];

const misfit = [
  // A verb of another function, and one for a page without a record.
  'onRecord(contract, slots)',
  'onAccount(checkSetup, setPin)',
  // Nothing, something else, and a part.
  'onRecord(contract, async () => undefined)',
  'onRecord(contract, async () => ({}))',
  'onRecord(contract, async () => ({ nonsense: 42 }))',
  'onRecord(contract, async () => null)',
  'onRecord(contract, async () => [] as string[])',
  // Right names with wrong values: a number, null, a list of others.
  'onRecord(listRecordContacts, async () => ({ contacts: [], canAddItems: true }))',
  'onRecord(listRecordContacts, async () => ({ contacts: 7, total: 1, canAddItems: true }))',
  'onRecord(listRecordContacts, async () => ({ contacts: null, total: null, canAddItems: true }))',
  'onRecord(listRecordContacts, async () => ({ contacts: [{ id: 7 }], total: new Date(), canAddItems: true }))',
  // Sometimes right.
  'onRecord(contract, async (ctx, given) => given.engagementId === null ? {} : setPin(ctx, given))',
  // Not a promise, and a verb that wants more than it is given.
  'onRecord(contract, () => ({ nonsense: 42 }))',
  'onRecord(contract, (ctx, given: { more: string }) => setPin(ctx, { ...given, engagementId: null }))',
];

it('compiles what a function does only where it gives what its contract promises', () => {
  const wanted = [...fitting, ...misfit];
  const { errors, firstLine } = compile(wanted);

  const refused = wanted.filter((_, index) => errors.has(firstLine + index));
  expect(refused).toEqual(misfit);
});

/** The lines that do not compile, with the project's own options, when each expression has one. */
function compile(expressions: string[]): { errors: Set<number>; firstLine: number } {
  const text = start + expressions.map((line, i) => `export const f${i} = ${line};`).join('\n');
  const options = { ...optionsOf(join(projectDir, 'tsconfig.json')), noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : readFile(name, version);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error('The compiler did not read the source.');
  const found = program.getSemanticDiagnostics(source);
  return {
    errors: new Set(found.map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line)),
    firstLine: start.split('\n').length - 1,
  };
}

function optionsOf(path: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options;
}
