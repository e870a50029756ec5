/** What a rep's browser may have to load for one card, in bytes after `gzip -9`. */
export const cardBudgetBytes = 25_000;
