import { buildCards } from '../scripts/build-cards.ts';
import { buildFunctions } from '../scripts/build-functions.ts';
import { benchBundleSizes } from './bundle-sizes.ts';
import { benchContainerStarts } from './container-starts.ts';
import { benchFiftyAgendas } from './fifty-agendas.ts';
import { benchLoading } from './load-function.ts';
import { benchOpening } from './open-agenda.ts';
import { benchMyDay } from './open-day.ts';
import { benchReadingTexts } from './read-texts.ts';
import { benchSetOutcome } from './set-outcome.ts';
import { benchShowingSlots } from './show-slots.ts';
import { benchTapping } from './tap-agenda.ts';

await buildFunctions();
await buildCards();
const kept = [
  benchLoading(),
  await benchContainerStarts(),
  await benchOpening(),
  await benchMyDay(),
  await benchFiftyAgendas(),
  await benchSetOutcome(),
  await benchShowingSlots(),
  await benchTapping(),
  await benchReadingTexts(),
  benchBundleSizes(),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;
