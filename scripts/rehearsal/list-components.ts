import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { listFiles } from './list-files.ts';

const hsmeta = v.object({
  uid: v.string(),
  type: v.string(),
  config: v.looseObject({ entrypoint: v.optional(v.string()) }),
  permissions: v.optional(v.unknown()),
});

export type Component = v.InferOutput<typeof hsmeta> & {
  /** Path of the hsmeta file, relative to the source folder. */
  file: string;
  /** Path of the entry file, relative to the source folder; undefined for the app itself. */
  entry: string | undefined;
};

/** The components that the hsmeta files below `sourceDir` declare, in the order of their paths. */
export function listComponents(sourceDir: string): Component[] {
  return listFiles(sourceDir)
    .filter((file) => basename(file).endsWith('-hsmeta.json') && !file.includes('node_modules/'))
    .map((file) => {
      const meta = v.parse(hsmeta, JSON.parse(readFileSync(join(sourceDir, file), 'utf8')));
      return { ...meta, file, entry: meta.config.entrypoint?.replace(/^\//, '') };
    });
}
