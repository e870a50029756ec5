import { buildCards } from '../../scripts/build-cards.ts';
import { buildFunctions } from '../../scripts/build-functions.ts';

/** Journeys in a browser and rehearsals of an upload take the built cards too. */
export async function setup(): Promise<void> {
  await Promise.all([buildFunctions(), buildCards()]);
}
