/** Whether every word of the query occurs in the text, whatever the case and accents. */
export function matchesQuery(text: string, query: string): boolean {
  const haystack = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
