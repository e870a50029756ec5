import { openBookingDesk, type BookContext } from './booking-desk.ts';
import type { Assumption } from './assumption.ts';
import type { ReadContext, WriteContext } from './context.ts';
import type { Scratch } from './scratch.ts';
import { CannotTry, type Verdict } from './verdict.ts';

export type Checked = { assumption: Assumption; verdict: Verdict };

export type AssumptionRun = {
  /** The check's own contact, or why there is none. */
  scratch: Scratch | { why: string };
  /** Why nothing is booked; undefined where it may be. */
  whyNotBooked: string | undefined;
  /** Stops before the next probe. */
  signal?: AbortSignal | undefined;
};

/** Probes one after the other: they share a contact and the limits of the account. */
export async function runAssumptions(
  ctx: ReadContext,
  assumptions: readonly Assumption[],
  { scratch, whyNotBooked, signal }: AssumptionRun,
): Promise<Checked[]> {
  const writing = 'contactId' in scratch ? { ...ctx, scratch } : undefined;
  const booking = writing && { ...writing, desk: openBookingDesk(writing) };
  const whyNot = ({ needs }: Assumption): string | undefined => {
    if (needs === 'book' && whyNotBooked !== undefined) return whyNotBooked;
    return needs !== 'read' && 'why' in scratch ? scratch.why : undefined;
  };
  const checked: Checked[] = [];
  for (const assumption of assumptions) {
    const probe = probeOf(assumption, { reading: ctx, writing, booking });
    const why = signal?.aborted === true ? 'the check was stopped' : whyNot(assumption);
    const verdict =
      why === undefined && probe !== undefined
        ? await probe().catch(verdictOf)
        : cannotTry(why ?? '');
    checked.push({ assumption, verdict });
  }
  return checked;
}

type Contexts = {
  reading: ReadContext;
  writing: WriteContext | undefined;
  booking: BookContext | undefined;
};

/** The probe on what it needs; undefined where the check may not do that. */
function probeOf(
  { needs, probe }: Assumption,
  { reading, writing, booking }: Contexts,
): (() => Promise<Verdict>) | undefined {
  switch (needs) {
    case 'read':
      return () => probe(reading);
    case 'write':
      return writing && (() => probe(writing));
    case 'book':
      return booking && (() => probe(booking));
  }
}

/** The message of a foreign error might repeat what was sent, so it stays out. */
function verdictOf(error: unknown): Verdict {
  if (error instanceof CannotTry) return cannotTry(error.message);
  return cannotTry(`the probe failed with ${error instanceof Error ? error.name : typeof error}`);
}

function cannotTry(why: string): Verdict {
  return { is: 'could not be tried', why };
}
