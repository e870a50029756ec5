import { below } from '../../text/add-html.ts';
import { plainText } from '../../text/read-text.ts';

/**
 * The new meeting's internal notes with the old one's after them, both with their formatting, or undefined
 * where they are there already: carried twice they would stand there once. Notes are compared by their
 * words, line by line, because HubSpot may store markup otherwise than it was sent.
 */
export function carriedNotes(old: string | null, present: string | null): string | undefined {
  const words = plainText(old ?? '');
  if (old === null || words === '') return undefined;
  const existing = plainText(present ?? '');
  if (present === null || existing === '') return old;
  if (`\n${existing}\n`.includes(`\n${words}\n`)) return undefined;
  return below(present, old);
}
