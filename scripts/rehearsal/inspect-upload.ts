import { findLoadProblems } from './find-load-problems.ts';
import { findMisplacedFiles } from './find-misplaced-files.ts';
import { findSecrets } from './find-secrets.ts';
import { findStrayImports } from './find-stray-imports.ts';
import { listComponents } from './list-components.ts';
import { listFiles } from './list-files.ts';

/** Everything that can be said against an unpacked upload before a package is installed. */
export async function inspectUpload(uploadDir: string): Promise<string[]> {
  const files = listFiles(uploadDir);
  const functionFiles = listComponents(uploadDir)
    .filter(({ type }) => type === 'app-function')
    .flatMap(({ entry }) => (entry !== undefined && files.includes(entry) ? [entry] : []));
  const loadProblems = await Promise.all(
    functionFiles.map((file) => findLoadProblems(uploadDir, file)),
  );
  return [
    ...findMisplacedFiles(uploadDir, files),
    ...findSecrets(uploadDir, files),
    ...findStrayImports(uploadDir, files),
    ...loadProblems.flat(),
  ];
}
