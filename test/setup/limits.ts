/**
 * How long a test waits for what has to come, in milliseconds. Only what never comes takes so long: a machine that
 * is busy with something else is slow, but it gets there.
 */
export const patienceMs = 90_000;

/** How long a test, or what prepares it, may take. */
export const longestMs = 600_000;
