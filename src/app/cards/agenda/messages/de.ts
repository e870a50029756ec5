import { de as shared } from '@app/card-kit/messages/de';
import { de as details } from '../details/messages/de.ts';
import { filters } from '../load/messages/de.ts';
import { rows } from '../rows/messages/de.ts';
import { series } from '../series/messages/de.ts';
import type { AgendaMessages } from './en.ts';

const linked = new Map([
  ['contact', 'Kontakten'],
  ['company', 'Unternehmen'],
  ['deal', 'Deals'],
  ['ticket', 'Tickets'],
  ['appointment', 'Terminen'],
  ['meeting', 'Meetings'],
  ['note', 'Notizen'],
  ['call', 'Anrufen'],
  ['task', 'Aufgaben'],
  ['email', 'E-Mails'],
  ['communication', 'Nachrichten'],
  ['postalMail', 'Briefpost'],
]);

export const de: AgendaMessages = {
  ...shared,
  ...details,
  ...rows,
  ...filters,
  series,
  plannedNow: (time) => `Jetzt geplant für ${time}.`,
  notSaved: 'Nicht gespeichert',
  stillAsBefore: 'In HubSpot wurde nichts geändert. Sie können es erneut versuchen.',
  allDay: 'Ganztägig',
  noOutcome: 'Kein Ergebnis',
  parts: {
    contacts: 'Kontakte',
    companies: shared.companies,
    deals: shared.deals,
    owners: 'Namen der Zuständigen',
    types: 'Meetingarten',
  },
  save: 'Speichern',
  loading: 'Termine und Meetings werden geladen …',
  theRecord: {
    '0-1': shared.theContact,
    '0-2': 'Unternehmen',
    '0-3': 'Deal',
    '0-5': 'Ticket',
  },

  underWay: 'Jetzt',
  next: 'Als Nächstes',
  held: (date) => `Zuletzt am ${date}`,
  heldOf: (held, of) => `${held} von ${of}`,

  views: { 'needs-outcome': 'Offen', upcoming: 'Anstehend', past: 'Vergangen' },
  searchPlaceholder: 'Nach Titel oder Person suchen',
  kindPlural: { appointment: 'Termine', meeting: 'Meetings' },
  loadMore: (count) => `${count} weitere anzeigen`,
  shownOf: (shown, all) => `${shown} von ${all}`,

  pinned: 'Angeheftet',
  inactiveOwner: (name) => `${name} (deaktiviert)`,
  unknownOwner: 'Ehemaliger Benutzer',

  undoAnyway: 'Trotzdem rückgängig',
  keepCurrent: 'Aktuelles behalten',
  keepOutcome: (outcome) => `„${outcome}“ behalten`,
  kept: 'Aktuelle Werte bleiben',
  staleRows: (count) => `${count} davon wurden inzwischen geändert.`,
  outcomesSaved: (label, saved, all) =>
    saved === all
      ? `${saved} auf „${label}“ gesetzt`
      : `${saved} von ${all} auf „${label}“ gesetzt`,
  outcomesUndone: (count, of) =>
    of !== undefined && of !== count
      ? `${count} von ${of} Änderungen rückgängig gemacht`
      : count === 1
        ? 'Änderung rückgängig gemacht'
        : `${count} Änderungen rückgängig gemacht`,
  useMine: (outcome) => `Trotzdem auf „${outcome}“ setzen`,
  noWayBack: (outcome, count, of) =>
    `„${outcome}“ gibt es in diesem Account nicht mehr: Das lässt sich ${of > 1 ? `bei ${count} von ${of} ` : ''}nicht rückgängig machen.`,
  undoWithoutCopies: '„Rückgängig“ lässt die Duplikate, wie sie jetzt sind.',
  select: (title) => `${title} auswählen`,
  selected: (count) => `${count} ausgewählt`,
  noSharedChoice:
    'Termine und Meetings haben hier kein gemeinsames Ergebnis. Wählen Sie nur einen Typ aus.',

  unpin: 'Lösen',
  unpinnedNow: 'Nicht mehr angeheftet',
  pinQuestion: (title) => `„${title}“ ist dann nicht mehr angeheftet.`,
  lostPin:
    'Das ersetzt die Anheftung einer Aktivität, die es nicht mehr gibt: Das lässt sich nicht rückgängig machen.',
  activities: {
    note: 'Notiz',
    call: 'Anruf',
    task: 'Aufgabe',
    email: 'E-Mail',
    communication: 'Nachricht',
    postalMail: 'Brief',
    hidden: 'Andere Aktivität',
  },
  replacePin: 'Ersetzen',
  pinNotPossible: 'Termine lassen sich nicht anheften, nur Aktivitäten wie Meetings.',
  stalePin: {
    title: (title) => `„${title}“ ist noch angeheftet`,
    over: 'Dieses Meeting ist vorbei.',
    off: (outcome) => `Sein Ergebnis ist „${outcome}“.`,
  },
  pinNamed: (title) => `„${title}“ anheften`,

  reschedule: 'Verschieben',
  rescheduleTitle: (title) => `${title} verschieben`,
  rescheduleConsequence: {
    appointment: {
      title: 'Die Zeit ändert sich nur in HubSpot',
      text: 'Niemand wird benachrichtigt.',
    },
    meeting: {
      title: 'Die Zeit ändert sich in HubSpot',
      text: 'Die Kalendereinladung bleibt vielleicht bei der alten Zeit. Informieren Sie die Teilnehmer.',
    },
  },
  sameTimeOn: 'Gleiche Uhrzeit am',
  weekend: (day) => `An einem ${day}`,
  reason: 'Grund (optional)',
  reasonHelp: 'Wird in den internen Notizen gespeichert.',
  move: 'Verschieben',
  rebook: 'Auf einer Seite neu buchen',
  moveAnyway: 'Trotzdem verschieben',
  movedTo: (time) => `Verschoben auf ${time}`,

  details: 'Details',
  saveAnyway: 'Meine trotzdem speichern',
  rebookedTo: (time) => `Neu gebucht für ${time}`,
  unsavedNotes: 'Nicht gespeicherte Notizen',
  unsavedChanges: 'Nicht gespeicherte Änderungen',
  continueDraft: 'Fortfahren',
  discardDraft: 'Verwerfen',
  discarded: (what) => `${what}: verworfen`,
  onlyThis: (duplicates) =>
    duplicates === 1
      ? 'Das Duplikat bleibt, wie es ist.'
      : `Die ${duplicates} Duplikate bleiben, wie sie sind.`,
  edited: 'Änderungen gespeichert',
  titleField: 'Titel',
  saysNow: (value) => `In HubSpot steht jetzt „${value}“.`,
  copyJoinLink: 'Teilnahmelink kopieren',
  copyAsText: 'Als Text kopieren',
  copyAsFile: 'Als .ics kopieren',
  fileCopied: 'Kopiert. Fügen Sie es in eine Datei mit der Endung .ics ein und öffnen Sie sie.',
  deleteQuestion: (title) => `„${title}“ löschen?`,
  removalUnclear:
    'HubSpot hat das nicht bestätigt. „Rückgängig“ stellt es wieder her, falls es weg ist.',
  removal: {
    disassociate: {
      label: 'Vom Datensatz entfernen',
      done: 'Von diesem Datensatz entfernt',
    },
    delete: {
      label: 'Löschen',
      confirm: { meeting: 'Meeting löschen', appointment: 'Termin löschen' },
      consequence:
        'Es wird bei allen Datensätzen gelöscht. Ein Admin kann es 90 Tage lang wiederherstellen. Der Kalendereintrag bleibt vielleicht bestehen.',
      done: 'Gelöscht. „Rückgängig“ stellt es als neuen Datensatz wieder her.',
    },
  },
  gaps: {
    checking: 'Es wird geprüft, was „Rückgängig“ wiederherstellen kann …',
    always:
      '„Rückgängig“ stellt es als neuen Datensatz an denselben Stellen wieder her. Der Verlauf und Zuordnungen zu Leads oder benutzerdefinierten Objekten kommen nicht zurück.',
    lost: (gaps) => `Auch das kommt nicht zurück: ${gaps.join(' · ')}`,
    notBack: (gaps) => `Wiederhergestellt, außer: ${gaps.join(' · ')}`,
    of: ({ part, name }) => {
      const kind = linked.get(name) ?? name;
      switch (part) {
        case 'value':
          return name;
        case 'links':
          return `Zuordnungen zu ${kind}`;
        case 'record':
          return `Zuordnungen zu ${kind}, die es nicht mehr gibt`;
        case 'label':
          return `das Label „${name}“`;
        case 'pin':
          return 'die Anheftung, weil jetzt etwas anderes angeheftet ist';
      }
    },
  },
  undoOver:
    'Das lässt sich hier nicht mehr rückgängig machen. HubSpot bewahrt gelöschte Datensätze 90 Tage lang auf und zeigt frühere Werte im Verlauf des Datensatzes.',

  empty: {
    'needs-outcome': {
      title: 'Alles erledigt',
      text: 'Alle vergangenen Termine und Meetings haben ein Ergebnis.',
    },
    upcoming: {
      title: 'Nichts geplant',
      text: 'Das nächste lässt sich in der Karte „Book a meeting“ buchen.',
    },
    past: {
      title: 'Noch keine Historie',
      text: 'Vergangene Termine und Meetings erscheinen hier.',
    },
  },
  noMatch: {
    title: 'Keine Treffer',
    text: 'In dieser Ansicht passt nichts zu Ihrer Suche oder Ihrem Filter.',
  },
  clearFilters: 'Suche und Filter zurücksetzen',

  meetingsOnly: 'Nur Meetings werden angezeigt',
  emptyUnknown: {
    title: 'Nicht alles konnte geladen werden',
    text: 'Was fehlt, gehört vielleicht hierher.',
  },
  problems: {
    record: 'Zeitzone und Anheftung wurden nicht geladen',
    appointments: 'Termine wurden nicht geladen',
    meetings: 'Meetings wurden nicht geladen',
    outcomes: 'Die Namen der Ergebnisse wurden nicht geladen',
    owners: 'Die Namen der Zuständigen wurden nicht geladen',
  },
  missing: (part, count) => {
    const isOne = count === 1;
    const [one, many] = part === 'meetings' ? ['Meeting', 'Meetings'] : ['Termin', 'Termine'];
    return `${count} ${isOne ? one : many} ${isOne ? 'konnte' : 'konnten'} nicht geladen werden`;
  },
  missingText:
    'HubSpot hat einen Teil der Antwort ausgelassen, deshalb wird hier nichts gezählt. Versuchen Sie es erneut.',
};
