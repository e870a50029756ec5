/** The address if it can safely be opened in a browser: http or https, nothing else. */
export function webLink(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (!/^https?:\/\//i.test(trimmed) || /\s/.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}
