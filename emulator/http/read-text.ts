import { invalid } from './errors.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a body. Throws for bytes that are not UTF-8. */
export function readText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw invalid('Invalid input JSON: the request body is not UTF-8');
  }
}
