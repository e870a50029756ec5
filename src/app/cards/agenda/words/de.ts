import { de as shared } from '../../words/de.ts';
import type { AgendaWords } from './en.ts';

export const de: AgendaWords = {
  ...shared,
  loading: 'Termine und Meetings werden geladen',
  loadingView: 'Wird geladen',

  next: 'Als Nächstes',
  nothingNext: 'Nichts geplant',
  held: (date) => `Zuletzt ${date}`,
  showRate: (percent, held, of) => `Teilnahme ${percent} (${held} von ${of})`,
  withoutOutcome: (count) => `${count} ohne Ergebnis`,

  views: { 'needs-outcome': 'Offen', upcoming: 'Anstehend', past: 'Vergangen' },
  searchPlaceholder: 'Titel, Person …',
  kind: 'Art',
  allKinds: 'Alle Arten',
  kindPlural: { appointment: 'Termine', meeting: 'Meetings' },
  loadMore: (count) => `${count} weitere laden`,
  shownOf: (shown, all) => `${shown} von ${all}`,

  pinned: 'Angeheftet',
  logged: (times) => `${times}× erfasst`,
  inactiveOwner: (name) => `${name} (deaktiviert)`,
  unknownOwner: 'Ehemaliger Benutzer',

  undoAnyway: 'Trotzdem rückgängig',
  outcomeSaved: (label, title) => `${label}: ${title}`,
  outcomesSaved: (label, saved, all) =>
    saved === all ? `${label}: ${saved} gespeichert` : `${label}: ${saved} von ${all} gespeichert`,
  outcomesUndone: (count) => `Wieder wie zuvor: ${count}`,
  notSaved: (title, advice) => `Nicht gespeichert. ${title}. ${advice}`,
  changedMeanwhile: (outcome) =>
    `Jemand hat das inzwischen geändert: Jetzt steht dort „${outcome}“.`,
  useMine: (outcome) => `Trotzdem ${outcome}`,
  copiesQuestion: (label, copies) =>
    copies === 1 ? `${label}: auch für die Kopie?` : `${label}: auch für die ${copies} Kopien?`,
  selectionCopiesQuestion: (label, copies) =>
    copies === 1
      ? `${label}: auch für die Kopie in der Auswahl?`
      : `${label}: auch für die ${copies} Kopien in der Auswahl?`,
  withCopies: 'Für alle',
  withoutCopies: 'Nur für dieses',
  withoutSelectedCopies: 'Ohne Kopien',
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

  unpin: 'Lösen',
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
  reason: 'Grund',
  reasonHelp: 'Kommt in die internen Notizen.',
  move: 'Verschieben',
  moveAnyway: 'Trotzdem verschieben',
  movedTo: (time) => `Verschoben auf ${time}`,

  details: 'Details',
  saveAnyway: 'Trotzdem speichern',
  notesSaved: 'Interne Notizen gespeichert',
  copyAsText: 'Als Text kopieren',
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
};
