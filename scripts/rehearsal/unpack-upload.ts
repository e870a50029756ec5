import { readFileSync } from 'node:fs';
import { extractZipArchive } from '@hubspot/local-dev-lib/archive';

/** Unpacks an upload's archive into an empty folder, with HubSpot's own unpacking. */
export async function unpackUpload(archivePath: string, uploadDir: string): Promise<void> {
  await extractZipArchive(readFileSync(archivePath), 'rehearsal', uploadDir, {
    includesRootDir: false,
    hideLogs: true,
  });
}
