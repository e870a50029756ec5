const usualBytes = 25_000;

const ownBudgets: Record<string, number> = {
  // It holds the slots and the form of the booking card too, to book an item anew, and tells what is unclear,
  // known in part or already there apart for every change, in two languages. 40 kB are wanted.
  'agenda-card': 54_000,
  // Five ways to a meeting beside the slots, each with its form, in two languages. 34 kB are wanted.
  'booking-card': 42_000,
};

/** What a rep's browser may have to load for a card, in bytes after `gzip -9`. */
export function cardBudgetBytes(uid: string): number {
  return ownBudgets[uid] ?? usualBytes;
}
