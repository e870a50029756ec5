const usualBytes = 17_500;

/**
 * It holds the slots and the form of the booking card too, to book an item again, tells what is unclear, known in
 * part or already there apart for every change, and says all of it in two languages (decision 0012).
 * Four are for moving and canceling a series at once, one for handing over many, half a one for editing type and end, a tenth for what that gives up.
 */
const agendaBytes = 72_300;

const ownBudgets: Record<string, number> = {
  'agenda-card': agendaBytes,
  'agenda-help-desk': agendaBytes,
  'agenda-preview': agendaBytes,
  'agenda-tab': agendaBytes,
  // Five ways to a meeting beside the slots, each with its form, proposals, in two languages. Decision 0012.
  'booking-card': 47_000,
  'my-day': 31_000,
};

/** What a rep's browser may have to load for a card or a page, in bytes after `gzip -9`. */
export function cardBudgetBytes(uid: string): number {
  return ownBudgets[uid] ?? usualBytes;
}
