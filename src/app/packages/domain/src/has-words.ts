/**
 * Blanks of every width, and what is not shown at all: control characters, soft hyphens, joiners, marks of
 * direction, variation selectors, fillers of Hangul and Braille.
 */
const seen = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800\ufffc]/u;

/** The text, or null where nobody would see anything of it. */
export function inWords(text: string | null): string | null {
  return text !== null && hasWords(text) ? text : null;
}

/** Whether there is anything in a text that a person sees. */
export function hasWords(text: string): boolean {
  return seen.test(text);
}
