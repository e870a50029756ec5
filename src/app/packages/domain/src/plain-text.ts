const namedEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words and lines of a text that HubSpot stores as HTML. For reading and searching, never for markup. */
export function plainText(html: string): string {
  return (isMarkup(html) ? linesOfMarkup(html) : html)
    .replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, decodeEntity)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain text as HTML that reads the same and can hold no markup, with its lines kept. */
export function htmlOf(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n?|\n/g, '<br>');
}

/** The HTML with one more paragraph of plain text at its end. */
export function withParagraph(html: string, text: string): string {
  const before = isMarkup(html) ? html : html.replace(/\r\n?|\n/g, '<br>');
  return `${before}<p>${htmlOf(text)}</p>`;
}

function isMarkup(text: string): boolean {
  return /<[a-z!/]/i.test(text);
}

/** Line breaks of the source mean nothing in HTML; `br` and the bounds of a block do. */
function linesOfMarkup(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(<\/?(p|div|li|ul|ol|h[1-6]|table|tr)\b[^>]*> ?)+/gi, '\n')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '');
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return namedEntities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
