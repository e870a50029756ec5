import type { ErrorDetails } from '@app/domain/app-error';
import type { Words } from './en.ts';

const listed = (value: ErrorDetails[string] | undefined): string =>
  value === undefined ? '' : [value].flat().join(', ');

export const de: Words = {
  errors: {
    INVALID_INPUT: {
      title: 'Die Karte hat etwas Unverständliches angefragt',
      advice: () => 'Seite neu laden. Wenn es wieder vorkommt, dem Admin Bescheid geben.',
    },
    NOT_FOUND: {
      title: 'HubSpot kennt diesen Datensatz nicht mehr',
      advice: () => 'Er wurde vielleicht gelöscht oder zusammengeführt. Seite neu laden.',
    },
    NOT_ASSOCIATED: {
      title: 'Das gehört nicht zu diesem Datensatz',
      advice: () => 'Jemand hat es vielleicht vom Datensatz entfernt. Karte neu laden.',
    },
    NOT_ACTIVATED: {
      title: 'Termine sind in diesem Account nicht aktiviert',
      advice: () => 'Ein Admin kann sie unter Einstellungen, Objekte, Objektbibliothek aktivieren.',
    },
    CONFLICT: {
      title: 'Jemand anderes ändert das gerade',
      advice: () => 'Kurz warten, dann erneut versuchen.',
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
      advice: ({ property, reason }) =>
        [listed(property), listed(reason)].filter(Boolean).join(': ') ||
        'HubSpot hat keinen Grund genannt.',
    },
    RATE_LIMITED: {
      title: 'HubSpot erhält gerade zu viele Anfragen',
      advice: ({ policy }) =>
        policy === 'DAILY'
          ? 'Die Anfragen des Accounts sind für heute aufgebraucht. Dem Admin Bescheid geben.'
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
      title: 'HubSpot hat die Änderung nicht bestätigt',
      advice: () => 'Erst den Datensatz ansehen, dann erneut versuchen.',
    },
    UNEXPECTED: {
      title: 'In der App ist etwas schiefgegangen',
      advice: () => 'Erneut versuchen. Wenn es wieder vorkommt, dem Admin Bescheid geben.',
    },
  },
  errorReference: (id) => `Kennung für den HubSpot-Support: ${id}`,
  retry: 'Erneut versuchen',
  loading: 'Termine und Meetings werden geladen',
  loadingView: 'Wird geladen',

  next: 'Als Nächstes',
  nothingNext: 'Nichts geplant',
  held: (date) => `Zuletzt ${date}`,
  showRate: (percent, held, of) => `Teilnahme ${percent} (${held} von ${of})`,
  withoutOutcome: (count) => `${count} ohne Ergebnis`,

  views: { 'needs-outcome': 'Offen', upcoming: 'Anstehend', past: 'Vergangen' },
  search: 'Suchen',
  searchPlaceholder: 'Titel, Person …',
  kind: 'Art',
  allKinds: 'Alle Arten',
  kindPlural: { appointment: 'Termine', meeting: 'Meetings' },
  loadMore: (count) => `${count} weitere laden`,
  shownOf: (shown, all) => `${shown} von ${all}`,

  kinds: { appointment: 'Termin', meeting: 'Meeting' },
  untitled: { appointment: 'Termin ohne Titel', meeting: 'Meeting ohne Titel' },
  noDate: 'Kein Datum',
  clockOf: (time, name, city) => `${time} für ${name} (${city})`,
  theContact: 'den Kontakt',
  outsideHours: 'Außerhalb 8–18 Uhr',
  noOutcome: 'Kein Ergebnis',
  pinned: 'Angeheftet',
  logged: (times) => `${times}× erfasst`,
  join: 'Teilnehmen',
  inactiveOwner: (name) => `${name} (deaktiviert)`,
  unknownOwner: 'Ehemaliger Benutzer',

  more: 'Mehr',
  saving: 'Wird gespeichert …',
  undo: 'Rückgängig',
  undoAnyway: 'Trotzdem rückgängig',
  outcomeSaved: (label, title) => `${label}: ${title}`,
  outcomesSaved: (label, saved, all) =>
    saved === all ? `${label}: ${saved} gespeichert` : `${label}: ${saved} von ${all} gespeichert`,
  outcomesUndone: (count) => `Wieder wie zuvor: ${count}`,
  notSaved: (title, advice) => `Nicht gespeichert. ${title}. ${advice}`,
  changedMeanwhile: (outcome) =>
    `Jemand hat das inzwischen geändert: Jetzt steht dort „${outcome}“.`,
  useMine: (outcome) => `Trotzdem ${outcome}`,
  lookAgain: 'Nachsehen',
  copiesQuestion: (label, copies) =>
    copies === 1 ? `${label}: auch für die Kopie?` : `${label}: auch für die ${copies} Kopien?`,
  selectionCopiesQuestion: (label, copies) =>
    copies === 1
      ? `${label}: auch für die Kopie in der Auswahl?`
      : `${label}: auch für die ${copies} Kopien in der Auswahl?`,
  withCopies: 'Für alle',
  withoutCopies: 'Nur für dieses',
  withoutSelectedCopies: 'Ohne Kopien',
  cancel: 'Abbrechen',
  copiesFailed: (count) =>
    count === 1
      ? 'Eine Kopie wurde nicht gespeichert.'
      : `${count} Kopien wurden nicht gespeichert.`,
  select: (title) => `${title} auswählen`,
  selectAll: 'Alle auswählen',
  selected: (count) => `${count} ausgewählt`,
  clearSelection: 'Aufheben',
  noSharedChoice:
    'Termine und Meetings haben hier kein gemeinsames Ergebnis. Nur eine Art auswählen.',

  pin: 'Anheften',
  unpin: 'Lösen',
  pinnedNow: (title) => `Angeheftet: ${title}`,
  unpinnedNow: 'Jetzt ist nichts angeheftet',
  pinQuestion: (title) => `Das ersetzt die Anheftung von „${title}“.`,
  pinQuestionOther:
    'Das ersetzt die Anheftung einer Notiz, eines Anrufs oder einer anderen Aktivität.',
  replacePin: 'Ersetzen',
  pinNotPossible:
    'HubSpot heftet Aktivitäten an, und ein Termin ist ein eigener Datensatz: Nur Meetings lassen sich anheften.',
  stalePin: {
    title: (title) => `„${title}“ ist noch angeheftet`,
    over: 'Es ist vorbei.',
    off: 'Es findet nicht statt.',
  },
  pinNext: (title) => `„${title}“ anheften`,

  reschedule: 'Verschieben',
  rescheduleTitle: (title) => `${title} verschieben`,
  rescheduleConsequence: {
    appointment: {
      title: 'Verschiebt diesen Termin in HubSpot',
      text: 'Dadurch allein erfährt es niemand.',
    },
    meeting: {
      title: 'Verschiebt dieses Meeting in HubSpot',
      text: 'Die Kalendereinladung geht vielleicht nicht mit: den Eingeladenen Bescheid geben.',
    },
  },
  sameTimeTomorrow: 'Morgen, gleiche Zeit',
  sameDayNextWeek: 'Nächste Woche, gleicher Tag',
  date: 'Datum',
  time: 'Uhrzeit',
  timesFor: 'Zeitzone',
  duration: 'Dauer',
  minutes: (count) => `${count} Minuten`,
  noEnd: 'Ohne Ende',
  myZone: (city) => `Meine (${city})`,
  zoneOf: (name, city) => `${name} (${city})`,
  outsideHoursFor: 'Für den Kontakt wäre es früh oder spät.',
  lookingForClashes: 'Überschneidungen werden gesucht …',
  clashesUnknown: 'Ob sich etwas überschneidet, konnte nicht geprüft werden.',
  noClashes: 'Keine Überschneidung mit anderen Terminen oder Meetings.',
  clashes: (count) => (count === 1 ? 'Eine Überschneidung' : `${count} Überschneidungen`),
  owner: 'der Zuständige',
  reason: 'Grund',
  reasonHelp: 'Kommt in die internen Notizen.',
  plannedNow: (time) => `Jetzt steht es auf ${time}.`,
  move: 'Verschieben',
  moveAnyway: 'Trotzdem verschieben',
  movedTo: (time) => `Verschoben auf ${time}`,

  details: 'Details',
  place: 'Ort',
  ownerLabel: 'Zuständig',
  people: 'Personen',
  companies: 'Unternehmen',
  deals: 'Deals',
  description: 'Beschreibung',
  internalNotes: 'Interne Notizen',
  internalNotesHelp: 'Für das Team; der Kontakt sieht sie nicht.',
  save: 'Speichern',
  saveAnyway: 'Trotzdem speichern',
  notesSaved: 'Interne Notizen gespeichert',
  copyAsText: 'Als Text kopieren',
  copied: 'Kopiert',
  movedTimes: (count) => (count === 1 ? 'Einmal verschoben' : `${count}-mal verschoben`),
  firstBookedFor: (time, slip) => `Zuerst für ${time} gebucht, jetzt ${slip} davon entfernt`,
  moveFromTo: (from, to) => `${from} → ${to}`,
  noticeBefore: (span) => `${span} vorher`,
  noticeAfter: 'nachdem es begonnen hatte',
  removal: {
    disassociate: {
      label: 'Vom Datensatz entfernen',
      consequence: 'Es bleibt in HubSpot und an anderen Datensätzen und verlässt nur diesen.',
      confirm: 'Entfernen',
      done: 'Von diesem Datensatz entfernt',
    },
    delete: {
      label: 'Löschen',
      consequence:
        'Es kommt an allen Datensätzen in den Papierkorb; ein Admin kann es 90 Tage lang wiederherstellen. Der Kalendereintrag bleibt vielleicht stehen.',
      confirm: 'Löschen',
      done: 'Gelöscht. Rückgängig legt es als neuen Datensatz wieder an.',
    },
  },

  empty: {
    'needs-outcome': {
      title: 'Alles erledigt',
      text: 'Jeder vergangene Termin und jedes Meeting hat ein Ergebnis.',
    },
    upcoming: {
      title: 'Nichts geplant',
      text: 'Das nächste Meeting lässt sich oben am Datensatz über „Meeting“ buchen.',
    },
    past: { title: 'Noch keine Historie', text: 'Was stattgefunden hat, erscheint hier.' },
  },
  noMatch: { title: 'Nichts gefunden', text: 'In dieser Ansicht passt nichts dazu.' },
  clearFilters: 'Suche und Filter zurücksetzen',

  notActivated: {
    title: 'Nur Meetings',
    text: 'Termine sind in diesem Account nicht aktiviert. Ein Admin kann sie unter Einstellungen, Objekte, Objektbibliothek aktivieren.',
  },
  noAccess: {
    title: 'Nur Meetings',
    text: 'Die App darf Termine nicht lesen. Ein Admin kann sie mit der Berechtigung crm.objects.appointments.read neu installieren.',
  },
  problems: {
    contact: 'Zeitzone und Anheftung des Kontakts konnten nicht gelesen werden',
    appointments: 'Termine konnten nicht gelesen werden',
    meetings: 'Meetings konnten nicht gelesen werden',
    outcomes: 'Die Ergebnisnamen des Accounts konnten nicht gelesen werden',
    owners: 'Die Namen der Zuständigen konnten nicht gelesen werden',
  },
  problem: (title, advice) => `${title}. ${advice}`,
};
