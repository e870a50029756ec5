import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';

const folder = fileURLToPath(new URL('../src/app/packages/contracts/src/', import.meta.url));

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && '~run' in value;
const contract = v.object({ action: v.string(), output: v.custom<v.GenericSchema>(isSchema) });

/** What each action promises to answer, by its name without its function, from the contracts the cards use. */
export async function listOutputs(): Promise<Map<string, v.GenericSchema>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /^[^.]+\.ts$/.test(file),
  );
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(folder + file).href)) as object),
  );
  return new Map(
    modules.flatMap((module) =>
      Object.values(module).flatMap((exported: unknown) => {
        const found = v.safeParse(contract, exported);
        return found.success
          ? [[found.output.action.replace(/^.*\//, ''), found.output.output] as const]
          : [];
      }),
    ),
  );
}
