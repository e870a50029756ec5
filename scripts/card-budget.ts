const usualBytes = 25_000;

const ownBudgets: Record<string, number> = {
  // It holds the slots and the form of the booking card too, to book an item anew. What is unclear, known in
  // part or already there is told apart for every change, in two languages: 9 kB more than when it was not.
  'agenda-card': 46_000,
  // Five ways to a meeting, each with its form, in two languages; the same there: 5 kB more.
  'booking-card': 35_500,
};

/** What a rep's browser may have to load for a card, in bytes after `gzip -9`. */
export function cardBudgetBytes(uid: string): number {
  return ownBudgets[uid] ?? usualBytes;
}
