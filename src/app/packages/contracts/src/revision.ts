/**
 * Of what all functions answer, as a digest of their contracts. Cards send it along, so that a card of
 * another revision is refused before anything happens. `npm run contract-revision` writes it.
 */
export const revision = '26e9d250';
