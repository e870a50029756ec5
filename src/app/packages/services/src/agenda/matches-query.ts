/**
 * Letters that no accent makes but that many keyboards lack, as people type them without. After Unicode's own
 * list of look-alikes in Latin; `ø` is searched as `o`, `ß` as `ss`.
 */
const plainLetters =
  'ß ss æ ae œ oe ø o ð d þ th đ d ħ h ı i ȷ j ĸ k ł l ŋ n ŧ t ƀ b ɓ b ƃ b ƈ c ȼ c ɖ d ɗ d ƌ d ɇ e ə e ɛ e ɠ g ǥ g ' +
  "ɣ g ɨ i ɩ i ɉ j ƙ k ƚ l ɫ l ɲ n ƞ n ɔ o ɵ o ƥ p ɍ r ʂ s ƭ t ʈ t ⱦ t ʉ u ʊ u ʋ v ⱳ w ƴ y ɏ y ƶ z ȥ z ʒ z ς σ ʼ ' ʻ ' ’ ' ‘ '";

const letters = plainLetters.split(' ');
const plainLetter: ReadonlyMap<string, string> = new Map(
  letters.flatMap((letter, index): [string, string][] =>
    index % 2 === 0 ? [[letter, letters[index + 1] ?? '']] : [],
  ),
);
const special = new RegExp(`[${[...plainLetter.keys()].join('')}]`, 'gu');

/**
 * Whether every word of the query occurs in the text or in what `readMore` reads, whatever the case, the
 * accents and the special letters, in either of them. It is called only where a word is missing.
 */
export function matchesQuery(text: string, query: string, readMore?: () => string): boolean {
  const haystack = folded(text);
  const missing = folded(query)
    .split(/\s+/)
    .filter((word) => !haystack.includes(word));
  if (missing.length === 0 || readMore === undefined) return missing.length === 0;
  const more = folded(readMore());
  return missing.every((word) => more.includes(word));
}

/** What is not seen, a soft hyphen or a mark of direction, separates no word. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(special, (letter) => plainLetter.get(letter) ?? letter);
}
