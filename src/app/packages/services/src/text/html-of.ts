/** Plain text as HTML that reads the same and can hold no markup, with its lines kept. */
export function htmlOf(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '<br>');
}
