/** Whether whole matrices are tried, as `npm run test:all` does, rather than a fixed sample of them. */
export const isWhole = process.env['TEST_ALL'] === 'true';

/**
 * All cases of a matrix, or a fixed sample: one of every `step`, from another one on for each `turn`, so that
 * neighbouring cases meet over the turns.
 */
export function sample<Case>(cases: readonly Case[], step: number, turn = 0): Case[] {
  return isWhole ? [...cases] : cases.filter((_, index) => (index + turn) % step === 0);
}
