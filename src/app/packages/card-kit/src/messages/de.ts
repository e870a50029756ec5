import type { Words } from './en.ts';
import { listed, permissions, refusal } from './listed.ts';

const rules: Words['rules'] = {
  'answered-twice': 'Dieses Feld wurde zweimal ausgefüllt.',
  'appointment-pinned': 'Termine lassen sich nicht anheften. Ein Meeting, das dazugehört, schon.',
  'cannot-associate': 'Dieser Account kann diese Datensätze nicht zuordnen.',
  'consent-required': 'Ohne diese Einwilligung ist keine Buchung möglich.',
  'duration-gone': 'Diese Seite bietet diese Dauer nicht mehr an.',
  'no-such-field': 'Dieses Feld gibt es auf der Seite nicht mehr.',
  'no-rescheduled': 'Es gibt kein Ergebnis für „verschoben“. Ein Super-Admin kann eines erstellen.',
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

const scopeNames: Words['scopeNames'] = {
  'crm.objects.contacts.read': 'Kontakte und Meetings lesen',
  'crm.objects.contacts.write': 'Kontakte und Meetings ändern',
  'crm.objects.appointments.read': 'Termine lesen',
  'crm.objects.appointments.write': 'Termine ändern',
  'crm.objects.owners.read': 'Zuständige lesen',
  'scheduler.meetings.meeting-link.read': 'Terminplanungsseiten lesen',
  'crm.objects.companies.read': 'Unternehmen lesen',
  'crm.objects.companies.write': 'Unternehmen ändern',
  'crm.objects.deals.read': 'Deals lesen',
  'crm.objects.deals.write': 'Deals ändern',
  tickets: 'Tickets',
};

export const de: Words = {
  scopeNames,
  rules,
  errors: {
    INVALID_INPUT: {
      title: 'Die App hat diese Anfrage nicht verstanden',
      advice: ({ parameter }) =>
        parameter === 'revision'
          ? 'Die App wurde aktualisiert. Laden Sie die Seite neu.'
          : 'Laden Sie die Seite neu. Wenn es wieder vorkommt, informieren Sie Ihren Admin.',
    },
    NOT_FOUND: {
      title: 'Das gibt es in HubSpot nicht mehr',
      advice: () => 'Vielleicht wurde es gelöscht, zusammengeführt oder umbenannt.',
    },
    NOT_ASSOCIATED: {
      title: 'Das gehört nicht mehr zu diesem Datensatz',
      advice: () => 'Vielleicht hat es jemand entfernt. Laden Sie die Seite neu.',
    },
    NOT_ACTIVATED: {
      title: 'Termine sind in diesem Account nicht aktiviert',
      advice: () =>
        'Ein Super-Admin kann sie unter Einstellungen → Objekte → Objektbibliothek aktivieren.',
    },
    SWITCHED_OFF: {
      title: 'Ihr Admin hat das ausgeschaltet',
      advice: () => 'Fragen Sie Ihren Admin, wenn Sie es brauchen.',
    },
    CONFLICT: {
      title: 'Das wird gerade von jemand anderem geändert',
      advice: () => 'Warten Sie ein paar Sekunden und versuchen Sie es erneut.',
    },
    STALE: {
      title: 'Das wurde inzwischen geändert',
      advice: () => 'Prüfen Sie die neuen Werte, bevor Sie entscheiden.',
    },
    SLOT_TAKEN: {
      title: 'Diese Zeit wurde gerade vergeben',
      advice: () => 'Wählen Sie eine andere Zeit.',
    },
    UNAUTHENTICATED: {
      title: 'Die App ist nicht mehr mit HubSpot verbunden',
      advice: () =>
        'Ein Super-Admin kann sie unter Einstellungen → Integrationen → Verknüpfte Apps neu installieren.',
    },
    MISSING_SCOPE: {
      title: 'Der App fehlt eine Berechtigung',
      advice: (details) => {
        const missing = permissions(scopeNames, details);
        return `Bitten Sie einen Super-Admin, die App neu zu installieren${missing && `. Es fehlt: ${missing}`}.`;
      },
    },
    FORBIDDEN: {
      title: 'HubSpot erlaubt das nicht',
      advice: ({ reason }) =>
        listed(reason) ||
        'Ihre Berechtigungen oder Ihr Abonnement reichen vielleicht nicht aus. Fragen Sie Ihren Admin.',
    },
    REJECTED: {
      title: 'HubSpot hat das nicht angenommen',
      advice: (details) =>
        refusal(rules, details) || 'HubSpot nennt keinen Grund. Prüfen Sie Ihre Eingaben.',
    },
    RATE_LIMITED: {
      title: 'Das Anfragelimit von HubSpot ist erreicht',
      advice: ({ policy }) =>
        policy === 'DAILY'
          ? 'Der Account hat für heute keine Anfragen mehr. Versuchen Sie es morgen oder informieren Sie Ihren Admin.'
          : 'Warten Sie ein paar Sekunden und versuchen Sie es erneut.',
    },
    LOCKED: {
      title: 'HubSpot speichert noch eine frühere Änderung',
      advice: () => 'Warten Sie ein paar Sekunden und versuchen Sie es erneut.',
    },
    MAINTENANCE: {
      title: 'HubSpot zieht die Daten dieses Accounts um',
      advice: () =>
        'Das kann einige Stunden dauern. Es geht nichts verloren. Versuchen Sie es später erneut.',
    },
    UNAVAILABLE: {
      title: 'HubSpot antwortet nicht',
      advice: () => 'Versuchen Sie es gleich noch einmal.',
    },
    TIMED_OUT: {
      title: 'HubSpot hat zu lange gebraucht',
      advice: () => 'Es wurde nichts geändert. Versuchen Sie es erneut.',
    },
    OUTCOME_UNKNOWN: {
      title: 'HubSpot hat das nicht bestätigt',
      advice: () =>
        'Vielleicht hat es trotzdem geklappt. Prüfen Sie das, bevor Sie es erneut versuchen.',
    },
    UNEXPECTED: {
      title: 'In der App ist etwas schiefgegangen',
      advice: () =>
        'Versuchen Sie es erneut. Wenn es wieder vorkommt, informieren Sie Ihren Admin.',
    },
  },
  copyForAdmin: 'Für Ihren Admin kopieren',
  forAdmin: (missing, scopes) =>
    `Der App „Appointments & meetings“ fehlt eine Berechtigung: ${missing} (${scopes}). Ein Super-Admin kann sie unter Einstellungen → Integrationen → Verknüpfte Apps neu installieren.`,
  copied: 'In die Zwischenablage kopiert',
  errorReference: (id) => `Referenz für den HubSpot-Support: ${id}`,
  retry: 'Erneut versuchen',
  busy: (seconds) => `HubSpot ist ausgelastet. Neuer Versuch in ${seconds} s`,
  loading: 'Wird geladen …',
  search: 'Suchen',
  kinds: { appointment: 'Termin', meeting: 'Meeting' },
  outcomeNames: {
    SCHEDULED: 'Geplant',
    COMPLETED: 'Abgeschlossen',
    RESCHEDULED: 'Verschoben',
    NO_SHOW: 'Nicht erschienen',
    CANCELED: 'Abgesagt',
    CANCELLED: 'Abgesagt',
  },
  untitled: { appointment: 'Termin ohne Titel', meeting: 'Meeting ohne Titel' },
  noDate: 'Kein Datum',
  clockOf: (time, name, city) => `${time} · ${name} (${city})`,
  theContact: 'Kontakt',
  otherRecord: {
    title: 'Diese Karte funktioniert hier nicht',
    text: 'Sie können sie bei Kontakten, Unternehmen, Deals und Tickets verwenden.',
  },
  outsideHours: 'Dort vor 8 oder nach 18 Uhr',
  join: 'Teilnehmen',
  more: 'Mehr',
  saving: 'Wird gespeichert …',
  undo: 'Rückgängig',
  lookAgain: 'Erneut prüfen',
  copiesFailed: (count) =>
    count === 1
      ? '1 Duplikat wurde nicht gespeichert.'
      : `${count} Duplikate wurden nicht gespeichert.`,
  cancel: 'Abbrechen',
  pin: 'Anheften',
  pinnedNow: (title) => `Angeheftet: ${title}`,
  date: 'Datum',
  time: 'Uhrzeit',
  timesFor: 'Zeitzone',
  otherZone: 'Andere Zeitzone …',
  accountZone: (city) => `Account (${city})`,
  duration: 'Dauer',
  noEnd: 'Ohne Endzeit',
  myZone: (city) => `Meine Zeit (${city})`,
  zoneOf: (name, city) => `${name} (${city})`,
  lookingForClashes: 'Überschneidungen werden geprüft …',
  clashesUnknown: 'Überschneidungen ließen sich nicht prüfen. Sie können trotzdem fortfahren.',
  noClashes: (names) => `Keine Überschneidungen für ${names}`,
  clashes: (count) => (count === 1 ? '1 Überschneidung' : `${count} Überschneidungen`),
  alreadyThen: (name) => `Für ${name} ist zu dieser Zeit schon etwas gebucht`,
  unsure: 'Ob alles davon stattfindet, ließ sich nicht prüfen.',
  checkThis: 'Prüfen Sie dieses Feld.',
  timePassed: 'Diese Zeit ist vorbei. Wählen Sie eine andere Zeit.',
  owner: 'zuständige Person',
  place: 'Ort',
  ownerLabel: 'Zuständig',
  companies: 'Unternehmen',
  deals: 'Deals',
  description: 'Beschreibung',
  internalNotes: 'Interne Notizen',
  internalNotesHelp: 'Nur für Ihr Team sichtbar.',
};
