import type { Words } from './en.ts';
import { listed, refusal } from './listed.ts';

const rules: Words['rules'] = {
  'answered-twice': 'Dieses Feld wurde zweimal ausgefüllt.',
  'appointment-pinned': 'Termine lassen sich nicht anheften. Ein Meeting, das dazugehört, schon.',
  'cannot-associate': 'Dieser Account kann diese Datensätze nicht zuordnen.',
  'consent-required': 'Ohne diese Einwilligung ist keine Buchung möglich.',
  'duration-gone': 'Diese Seite bietet diese Dauer nicht mehr an.',
  'no-such-field': 'Dieses Feld gibt es auf der Seite nicht mehr.',
  'no-rescheduled': 'Es gibt kein Ergebnis für „verschoben“. Ein Super-Admin kann eines anlegen.',
  'no-start': 'Ohne Datum gibt es nichts in einen Kalender einzutragen.',
  'no-year': 'Kalender kennen nur die Jahre 1000 bis 9999.',
  'not-a-day': 'Geben Sie ein gültiges Datum ein.',
  'not-a-number': 'Geben Sie eine Zahl ein.',
  'not-a-phone-number': 'Geben Sie eine Telefonnummer ein.',
  'not-an-option': 'Wählen Sie eine der Optionen.',
  'other-host':
    'Das neue Meeting ist bei keinem Gastgeber dieser Seite. Es wurde nichts übertragen.',
  'outcome-gone': 'Dieses Ergebnis gibt es im Account nicht mehr.',
  'pin-kept': 'HubSpot hat die Änderung angenommen, aber nicht ausgeführt.',
  required: 'Dieses Feld ist ein Pflichtfeld.',
  'too-many-guests': 'So viele Gäste erlaubt die Seite nicht.',
  'too-much-at-once': 'Das ist zu viel auf einmal. Löschen Sie weniger.',
  'too-much-then': 'Zu dieser Zeit ist zu viel gebucht, um zu sehen, was schon da ist.',
};

export const de: Words = {
  rules,
  errors: {
    INVALID_INPUT: {
      title: 'Die Karte hat etwas Unverständliches angefragt',
      advice: () => 'Seite neu laden. Wenn es wieder vorkommt, dem Admin Bescheid geben.',
    },
    NOT_FOUND: {
      title: 'Das gibt es in HubSpot nicht mehr',
      advice: () => 'Vielleicht gelöscht, zusammengeführt oder umbenannt.',
    },
    NOT_ASSOCIATED: {
      title: 'Das gehört nicht zu diesem Datensatz',
      advice: () => 'Jemand hat es vielleicht entfernt. Karte neu laden.',
    },
    NOT_ACTIVATED: {
      title: 'Termine sind in diesem Account nicht aktiviert',
      advice: () => 'Ein Admin kann sie unter Einstellungen, Objekte, Objektbibliothek aktivieren.',
    },
    SWITCHED_OFF: {
      title: 'Ihr Admin hat das ausgeschaltet',
      advice: () => 'Fragen Sie Ihren Admin, wenn Sie es brauchen.',
    },
    CONFLICT: {
      title: 'Jemand anderes ändert das gerade',
      advice: () => 'Ein paar Sekunden warten, dann erneut versuchen.',
    },
    STALE: {
      title: 'Jemand hat das inzwischen geändert',
      advice: () => 'Erst die neuen Werte ansehen, dann entscheiden.',
    },
    SLOT_TAKEN: {
      title: 'Diese Zeit wurde gerade vergeben',
      advice: () => 'Eine andere Zeit wählen.',
    },
    UNAUTHENTICATED: {
      title: 'Die App ist nicht mehr mit HubSpot verbunden',
      advice: () =>
        'Ein Admin kann sie unter Einstellungen, Integrationen, Verknüpfte Apps neu installieren.',
    },
    MISSING_SCOPE: {
      title: 'Der App fehlt eine Berechtigung',
      advice: ({ scopes }) =>
        `Ein Admin erteilt sie, indem er die App neu installiert${scopes?.length ? `. Es fehlt: ${listed(scopes)}` : ''}.`,
    },
    FORBIDDEN: {
      title: 'HubSpot erlaubt das nicht',
      advice: ({ reason }) => listed(reason) || 'Den Admin nach den Berechtigungen fragen.',
    },
    REJECTED: {
      title: 'HubSpot hat die Werte abgelehnt',
      advice: (details) => refusal(rules, details) || 'HubSpot hat keinen Grund genannt.',
    },
    RATE_LIMITED: {
      title: 'HubSpot erhält gerade zu viele Anfragen',
      advice: ({ policy }) =>
        policy === 'DAILY'
          ? 'Für heute sind sie aufgebraucht. Dem Admin Bescheid geben.'
          : 'Ein paar Sekunden warten, dann erneut versuchen.',
    },
    LOCKED: {
      title: 'HubSpot arbeitet noch an einer früheren Änderung',
      advice: () => 'Ein paar Sekunden warten, dann erneut versuchen.',
    },
    MAINTENANCE: {
      title: 'HubSpot zieht diesen Account gerade um',
      advice: () => 'Das kann einige Stunden dauern. Alles bleibt erhalten.',
    },
    UNAVAILABLE: {
      title: 'HubSpot antwortet nicht',
      advice: () => 'Gleich noch einmal versuchen.',
    },
    TIMED_OUT: {
      title: 'HubSpot hat zu lange gebraucht',
      advice: () => 'Es wurde nichts geändert. Erneut versuchen.',
    },
    OUTCOME_UNKNOWN: {
      title: 'HubSpot hat das nicht bestätigt',
      advice: () =>
        'Vielleicht hat es trotzdem geklappt. Prüfen Sie das, bevor Sie es erneut versuchen.',
    },
    UNEXPECTED: {
      title: 'In der App ist etwas schiefgegangen',
      advice: () => 'Erneut versuchen. Wenn es wieder vorkommt, dem Admin Bescheid geben.',
    },
  },
  errorReference: (id) => `Kennung für den HubSpot-Support: ${id}`,
  retry: 'Erneut versuchen',
  busy: (seconds) => `HubSpot ist ausgelastet. Neuer Versuch in ${seconds} s`,
  loading: 'Wird geladen …',
  search: 'Suchen',
  kinds: { appointment: 'Termin', meeting: 'Meeting' },
  untitled: { appointment: 'Termin ohne Titel', meeting: 'Meeting ohne Titel' },
  noDate: 'Kein Datum',
  clockOf: (time, name, city) => `${time} für ${name} (${city})`,
  theContact: 'den Kontakt',
  otherRecord: {
    title: 'Nicht für diese Art von Datensatz',
    text: 'Die Karte arbeitet auf Kontakten, Unternehmen, Deals und Tickets.',
  },
  outsideHours: 'Außerhalb 8–18 Uhr',
  join: 'Teilnehmen',
  more: 'Mehr',
  saving: 'Wird gespeichert …',
  undo: 'Rückgängig',
  lookAgain: 'Erneut prüfen',
  cancel: 'Abbrechen',
  pin: 'Anheften',
  pinnedNow: (title) => `Angeheftet: ${title}`,
  date: 'Datum',
  time: 'Uhrzeit',
  timesFor: 'Zeitzone',
  otherZone: 'Andere Zeitzone …',
  accountZone: (city) => `Account (${city})`,
  duration: 'Dauer',
  noEnd: 'Ohne Ende',
  myZone: (city) => `Meine (${city})`,
  zoneOf: (name, city) => `${name} (${city})`,
  lookingForClashes: 'Überschneidungen werden geprüft …',
  clashesUnknown: 'Überschneidungen konnten nicht geprüft werden. Sie können trotzdem fortfahren.',
  noClashes: (names) => `Keine Überschneidungen für ${names}`,
  clashes: (count) => (count === 1 ? '1 Überschneidung' : `${count} Überschneidungen`),
  weekend: (day) => `An einem ${day}`,
  alreadyThen: (name) => `Für ${name} ist zu dieser Zeit schon etwas gebucht`,
  unsure: 'Ob alles davon stattfindet, war nicht zu lesen.',
  checkThis: 'Prüfen Sie dieses Feld.',
  timePassed: 'Diese Zeit ist vorbei. Wählen Sie eine andere Zeit.',
  owner: 'der Zuständige',
  place: 'Ort',
  ownerLabel: 'Zuständig',
  companies: 'Unternehmen',
  deals: 'Deals',
  description: 'Beschreibung',
  internalNotes: 'Interne Notizen',
  internalNotesHelp: 'Nur Ihr Team kann sie sehen.',
};
