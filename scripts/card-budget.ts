const usualBytes = 25_000;

const ownBudgets: Record<string, number> = {
  // It holds the slots and the form of the booking card too, to book an item anew.
  'agenda-card': 36_000,
  // Five ways to a meeting, each with its form, in two languages.
  'booking-card': 30_000,
};

/** What a rep's browser may have to load for a card, in bytes after `gzip -9`. */
export function cardBudgetBytes(uid: string): number {
  return ownBudgets[uid] ?? usualBytes;
}
