const usualBytes = 25_000;

const ownBudgets: Record<string, number> = {
  // It holds the slots and the form of the booking card too, to book an item anew. What is unclear, known in
  // part or already there is told apart for every change, in two languages: 9 kB more than when it was not; and
  // 2 kB are the store through which every change of a row goes; whole days, the join link and an Undo for what was
  // written with copies are half a kB. To come down: 34 kB is what is wanted.
  'agenda-card': 48_700,
  // Five ways to a meeting, each with its form, in two languages; the same there, and the search for a contact:
  // 6 kB more. To come down: 29 kB is what is wanted.
  'booking-card': 36_300,
};

/** What a rep's browser may have to load for a card, in bytes after `gzip -9`. */
export function cardBudgetBytes(uid: string): number {
  return ownBudgets[uid] ?? usualBytes;
}
