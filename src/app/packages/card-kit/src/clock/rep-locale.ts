import { messagesFor } from '@app/domain/messages-for';

type UserLanguage = { locale?: string; language?: string };

/**
 * How dates and numbers are written: in the language of the words, as the rep's region does. HubSpot writes
 * `en-gb` or `pt_br`. A language that has no words yet gets English dates too, and a calendar or digits of
 * its own would stand beside those of the words, so neither is taken over.
 */
export function repLocale({ locale, language }: UserLanguage): string {
  const spoken = messagesFor({ en: 'en', de: 'de' }, language ?? locale);
  for (const candidate of [locale, language]) {
    try {
      const { region } = new Intl.Locale(candidate?.replaceAll('_', '-') ?? '');
      if (region !== undefined) return `${spoken}-${region}`;
    } catch {
      // Not a language tag: the next best is tried.
    }
  }
  return spoken;
}
