/** The words of a HubSpot user's language (`de`, `de-de`, `pt_br`); English where there are none yet. */
export function messagesFor<Words>(
  languages: { en: Words; [language: string]: Words },
  language: string | undefined,
): Words {
  return languages[(language ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en'] ?? languages.en;
}
