type UserLanguage = { locale?: string; language?: string };

/** The rep's locale as Intl spells it; HubSpot writes `en-gb` or `pt_br`. English where it makes none. */
export function repLocale({ locale, language }: UserLanguage): string {
  for (const candidate of [locale, language]) {
    try {
      const [known] = Intl.getCanonicalLocales(candidate?.replaceAll('_', '-') ?? []);
      if (known !== undefined) return known;
    } catch {
      // Not a language tag: the next best is tried.
    }
  }
  return 'en';
}
