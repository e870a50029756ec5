const usualBytes = 25_000;

const ownBudgets: Record<string, number> = {
  // It holds the slots and the form of the booking card too, to book an item anew.
  'agenda-card': 39_000,
  // Five ways to a meeting, each with its form; 30,000 is the aim, and the words of both languages are 7,000 of it.
  'booking-card': 34_500,
};

/** What a rep's browser may have to load for a card, in bytes after `gzip -9`. */
export function cardBudgetBytes(uid: string): number {
  return ownBudgets[uid] ?? usualBytes;
}
