import type { SetupReport } from '@app/contracts/setup/check-setup';
import { unknownReasons } from '@app/domain/setup-finding';
import { sentence, type OutcomeMessages, type Words } from './messages/messages.ts';

export type Finding = SetupReport['findings'][number];

/** A finding in words. `fix` is empty where nobody needs to do anything. */
export type ToldFinding = {
  title: string;
  tried: string;
  found: string;
  means: string;
  fix: string;
};

export function tellFinding({ id, reason, details }: Finding, words: Words): ToldFinding {
  const { title, tried, outcomes } = words.findings[id];
  const outcome = outcomeNamed(outcomes, reason) ?? unknownNamed(words, reason);
  return {
    title,
    tried,
    found: sentence(outcome.found, details),
    means: sentence(outcome.means, details),
    fix: sentence(outcome.fix, details),
  };
}

function outcomeNamed(
  outcomes: Record<string, OutcomeMessages>,
  reason: string,
): OutcomeMessages | undefined {
  return Object.hasOwn(outcomes, reason) ? outcomes[reason] : undefined;
}

function unknownNamed(words: Words, reason: string): OutcomeMessages {
  const known = unknownReasons.find((candidate) => candidate === reason);
  return known === undefined ? words.newerOutcome : { ...words.unknown[known], means: '' };
}
