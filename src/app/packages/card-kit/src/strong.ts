/** How a text is written that weighs more. One object for all: another one would be sent to the page again. */
export const strong = { fontWeight: 'demibold' } as const;
