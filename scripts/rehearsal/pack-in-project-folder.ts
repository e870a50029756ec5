import { copyFileSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { handleProjectUpload } from '@hubspot/cli/lib/projects/upload.js';
import SpinniesManager from '@hubspot/cli/lib/ui/SpinniesManager.js';
import * as v from 'valibot';
import { answerAsHubSpot } from './offline-hubspot.ts';

// Runs as a process of its own with the project as its working folder: HubSpot's ignore rules look
// for .hsignore upward from there, and read it once per process.

const uploadForm = v.object({ projectFilesZip: v.object({ path: v.string() }) });
const project = v.object({ name: v.string(), srcDir: v.string(), platformVersion: v.string() });

async function packInProjectFolder(archivePath: string): Promise<void> {
  const projectConfig = v.parse(project, JSON.parse(readFileSync('hsproject.json', 'utf8')));
  SpinniesManager.init({ disableSpins: true });
  answerAsHubSpot((form) => {
    copyFileSync(v.parse(uploadForm, form).projectFilesZip.path, archivePath);
  });
  const { uploadError } = await handleProjectUpload({
    accountId: Number(process.env['HUBSPOT_ACCOUNT_ID']),
    projectConfig,
    projectDir: process.cwd(),
    callbackFunc: () => Promise.resolve(),
    sendIR: true,
    force: true,
  });
  if (uploadError instanceof Error) throw uploadError;
  if (uploadError !== undefined) throw new Error(inspect(uploadError));
}

const [archivePath] = process.argv.slice(2);
if (!archivePath) throw new Error('Give the path the archive is written to.');

// The command line registers an error reporter that answers an unhandled rejection with a network
// request: nothing may stay unhandled.
try {
  await packInProjectFolder(archivePath);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
