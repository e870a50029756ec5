import { dirname, join } from 'node:path';
import { runProcess } from './run-process.ts';

/**
 * Writes the archive that `hs project upload` would send for the project in `projectDir`, by running
 * that command's own upload with HubSpot's answers replaced. HubSpot's parser checks the components
 * on the way. Throws with HubSpot's words when it refuses.
 */
export async function packUpload(projectDir: string, archivePath: string): Promise<void> {
  const script = join(import.meta.dirname, 'pack-in-project-folder.ts');
  const packed = await runProcess(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, archivePath],
    {
      cwd: projectDir,
      env: {
        PATH: process.env['PATH'],
        // The command line leaves a copy of the archive in its temporary folder.
        TMPDIR: dirname(archivePath),
        CI: 'true',
        // An account that exists nowhere: nothing on this machine is read or used.
        USE_ENVIRONMENT_HUBSPOT_CONFIG: 'true',
        HUBSPOT_ACCOUNT_ID: '1',
        HUBSPOT_PERSONAL_ACCESS_KEY: 'none',
      },
    },
  );
  if (packed.code !== 0) throw new Error(`HubSpot's upload refuses the project. ${packed.output}`);
}
