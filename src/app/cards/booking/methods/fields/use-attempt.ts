import { useState } from 'react';
import { present } from '@app/card-kit/clock/present';
import { useTexts } from '@app/card-kit/texts';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { useWrite } from '@app/card-kit/write/use-write';
import { useMethodMessages } from '../method-messages.ts';
import { hasProblem, refusalOf, type FormKind, type Problems } from './problems.ts';
import { useExisting } from './use-existing.ts';

type Attempt<Draft> = {
  draft: Draft;
  kind: FormKind;
  /** What makes it another time, for which nothing is known. */
  time: string;
  /** What keeps it from being sent at that moment, beside a missing title. */
  problemsOf: (now: Date) => Problems;
};

/** Sending what was entered: what keeps it from that, what is at its time already, and why it was refused. */
export function useAttempt<Draft extends { title: string }>(attempt: Attempt<Draft>) {
  const { draft, kind, time, problemsOf } = attempt;
  const { words } = useTexts();
  const { titleMissing } = useMethodMessages();
  const write = useWrite();
  const existing = useExisting(time);
  const [tried, setTried] = useState<{ draft: Draft; at: Date }>();
  const problemsAt = (now: Date): Problems => ({
    title: draft.title.trim() === '' && titleMissing,
    ...problemsOf(now),
  });

  const own = tried === undefined ? {} : problemsAt(tried.at);
  const refusal = refusalOf(tried?.draft === draft ? write.error : null, kind, words);

  return {
    /** None before the first attempt; what was refused until something else is entered. */
    problems: hasProblem(own) ? own : refusal.problems,
    /** Refused, and of no field here. */
    elsewhere: refusal.elsewhere,
    write,
    ...existing,
    /** Sends it, unless something keeps it; tells whether the answer to the attempt before got lost. */
    submit: (send: (wasLost: boolean) => Promise<void>): void => {
      const now = present();
      setTried({ draft, at: now });
      const wasLost = write.error !== null && isAnswerLost(write.error);
      if (!hasProblem(problemsAt(now))) void write.run(() => send(wasLost));
    },
  };
}

/** What every form shows of it. */
export type AttemptModel = Pick<
  ReturnType<typeof useAttempt>,
  'problems' | 'elsewhere' | 'write' | 'conflicts' | 'isUnsure'
>;
