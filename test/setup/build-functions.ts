import { buildFunctions } from '../../scripts/build-functions.ts';

/** Tests run functions as HubSpot does, as built files: whoever runs one test runs the sources as they are. */
export async function setup(): Promise<void> {
  await buildFunctions();
}
