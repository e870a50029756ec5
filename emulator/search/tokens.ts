import { globMatches } from '../controls/glob.ts';

const separators = /[^\p{L}\p{N}\p{M}]+/u;

function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(separators)
    .filter((token) => token !== '');
}

/** Whether every token of `wanted` is a token of `value`. `*` stands for any characters. */
export function hasToken(value: string, wanted: string): boolean {
  if (wanted.includes('*')) {
    const glob = wanted.toLowerCase();
    const lower = value.toLowerCase();
    return [lower, ...lower.split(/\s+/)].some((text) => globMatches(glob, text));
  }
  const present = new Set(tokensOf(value));
  const tokens = tokensOf(wanted);
  return tokens.length > 0 && tokens.every((token) => present.has(token));
}

/** A test whether each word of a search `query` begins a word in one of the values. */
export function queryTest(query: string): (values: (string | undefined)[]) => boolean {
  const words = tokensOf(query);
  if (words.length === 0) return () => true;
  return (values) => {
    const text = values.join(' ').toLowerCase();
    if (!words.every((word) => text.includes(word))) return false;
    const present = tokensOf(text);
    return words.every((word) => present.some((token) => token.startsWith(word)));
  };
}
