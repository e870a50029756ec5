import { de as shared } from '@app/card-kit/messages/de';
import type { TabName } from '../types.ts';
import type { DayMessages } from './en.ts';

const tabs: Record<TabName, string> = {
  today: 'Heute',
  'needs-outcome': 'Ohne Ergebnis',
  'loose-ends': 'Nachfassen',
  team: 'Team',
};

export const de: DayMessages = {
  ...shared,
  title: 'Mein Tag',
  tabs,
  shownFor: (name, city) => `${name} · Zeit in ${city}`,
  readAgo: (ago) => `Stand: ${ago}`,
  notRefreshed: 'Konnte nicht aktualisiert werden',
  refresh: 'Aktualisieren',
  whose: 'Von wem',
  mine: 'Meine',
  shownHere: 'Hier gezeigt',
  showAll: (count) => `Alle ${count} anzeigen`,
  noOwner: {
    title: 'Hier gehört Ihnen nichts',
    text: 'HubSpot kennt zu Ihrem Benutzer keine zuständige Person. Ein Admin kann Ihnen eine Lizenz zuweisen.',
  },
  partlyRead: (part) =>
    `${part} konnten nicht geladen werden. Vielleicht ist nicht alles zu sehen.`,
  parts: { appointments: 'Termine', meetings: 'Meetings', outcomes: 'Ergebnisse' },
  you: 'Sie',
  theirClock: 'Zeit dort',
  sameTime: 'Gleiche Zeit',
  night: 'nachts',
  meeting: 'Meeting',
  withWhom: 'Mit',
  nextStep: 'Nächster Schritt',
  allDay: 'Ganztägig',
  overlaps: 'überschneidet sich',
  gap: (length) => `davor ${length} frei`,
  now: 'jetzt',
  goToDate: 'Zu einem Datum',
  today: 'Heute',
  dayCount: (count, owed) =>
    [`${count} insgesamt`, ...(owed === 0 ? [] : [`${owed} ohne Ergebnis`])].join(' · '),
  emptyDay: {
    title: 'An diesem Tag ist nichts',
    text: 'Wählen Sie einen anderen Tag, oder buchen Sie bei einem Kontakt ein Meeting.',
  },
  others: (name, count) => (count === 0 ? name : `${name} +${count}`),
  unnamed: 'Kontakt ohne Namen',
  nobody: 'Kein Kontakt',
  handOverDay: 'Rest dieses Tages übergeben …',
  handOverTitle: 'Diesen Tag übergeben',
  handOverHelp:
    'HubSpot ändert, wer zuständig ist. Die Einträge bleiben in den Kalendern, in denen sie sind, und HubSpot benachrichtigt niemanden.',
  newOwner: 'Neu zuständig',
  handOverTo: (count, name) => `${count} an ${name} übergeben`,
  alreadyHas: (name, title, time) => `${name} hat schon „${title}“, ${time}`,
  noConflicts: (name) => `Für ${name} ist dann nichts anderes eingetragen`,
  handedOver: (done, of, name) =>
    done === of ? `${of} an ${name} übergeben` : `${done} von ${of} an ${name} übergeben`,
  redo: 'Wiederholen',
  manyUndone: (done, of) =>
    done === of
      ? `${of === 1 ? '1 Änderung' : `${of} Änderungen`} rückgängig gemacht`
      : `${done} von ${of} Änderungen rückgängig gemacht`,
  noOutcome: 'Ohne Ergebnis',
  other: 'Andere',
  outcomeSet: (label, title) => `${label}: ${title}`,
  manySet: (label, done, of) =>
    done === of ? `${of} auf „${label}“ gesetzt` : `${done} von ${of} auf „${label}“ gesetzt`,
  manyRedone: (done, of) =>
    done === of
      ? `${of === 1 ? '1 Änderung' : `${of} Änderungen`} wiederholt`
      : `${done} von ${of} Änderungen wiederholt`,
  notSaved: 'Nicht gespeichert',
  mayBeSaved: 'Vielleicht gespeichert. Setzen Sie es erneut, um sicherzugehen.',
  changedTo: (label) => `Nicht gespeichert. Inzwischen steht dort „${label}“.`,
  keepCurrent: 'Aktuelles behalten',
  setAnyway: (label) => `Trotzdem „${label}“`,
  setAgain: (label) => `Erneut „${label}“`,
  bookAgain: 'Neu buchen',
  write: 'E-Mail',
  when: 'Wann',
  ended: 'Vorbei',
  outcome: 'Ergebnis',
  select: (title) => `„${title}“ auswählen`,
  selectAll: 'Alle auf dieser Seite auswählen',
  selected: (count) => `${count} ausgewählt`,
  clear: 'Auswahl aufheben',
  selectHint: 'Wählen Sie mehrere aus, um sie zusammen zu setzen.',
  newestOnly: (shown, total) =>
    `Die neuesten ${shown} von ${total}. Die älteren folgen, sobald diese erledigt sind.`,
  nothingOwed: { title: 'Alles hat ein Ergebnis', text: 'Was stattfand, hat ein Ergebnis.' },
  looseEndsHint:
    'Kontakte, deren letztes Meeting nicht stattfand und bei denen seither nichts stattfand oder geplant ist. Offene Deals zuerst, die mit dem nächsten Abschluss oben.',
  looseEndsPartly: 'Es gab mehr, als geladen werden konnte. Einige fehlen vielleicht.',
  lastDays: (days) => `Letzte ${days} Tage`,
  span: 'Zeitraum',
  whatHappened: 'Was war',
  deal: 'Deal',
  noDeal: 'Kein offener Deal',
  closes: (date) => `Abschluss ${date}`,
  timesMissed: (count) => `${count}-mal in Folge`,
  noLooseEnds: {
    title: 'Nichts nachzufassen',
    text: 'Wer ein Meeting verpasst hat, hatte seither eines oder hat eines geplant.',
  },
  letGo: 'Nicht nachfassen',
  letGoTitle: (name) => `Bei ${name} nicht nachfassen`,
  letGoHelp: 'Eine Notiz am Kontakt hält es fest, mit Ihrer Begründung.',
  letGoNoted: 'Am Kontakt notiert',
  reason: 'Begründung',
  reasonMissing: 'Geben Sie eine Begründung ein.',
  formula:
    'Teilnahmequote = stattgefunden ÷ (stattgefunden + nicht erschienen). Abgesagte, verschobene und solche ohne Ergebnis zählen nicht.',
  person: 'Person',
  needsOutcome: 'Ohne Ergebnis',
  oldest: 'Ältestes',
  held: 'Stattgefunden',
  noShows: 'Nicht erschienen',
  calledOff: 'Abgesagt oder verschoben',
  calledOffShort: 'Ausgefallen',
  showRate: 'Teilnahmequote',
  shareOf: (held, of) => `${held} von ${of}`,
  tooFew: (held, of) => `${held} von ${of}, zu wenige für eine Quote`,
  deactivated: (name) => `${name} (deaktiviert)`,
  unknownOwner: 'Unbekannt',
  allSet: 'Alles eingetragen',
  copyReminder: 'Erinnerung kopieren',
  reminder: (name, count, oldest) =>
    `Hallo ${name}, ${count === 1 ? 'bei 1 Meeting fehlt' : `bei ${count} Meetings fehlt`} in HubSpot das Ergebnis. Das älteste begann ${oldest}.`,
  copyTable: 'Als CSV kopieren',
  copyText: 'Als Text kopieren',
  teamLine: (name, { needsOutcome, held, noShows, calledOff }, { rate, ago }) =>
    `${name}: ${needsOutcome} ohne Ergebnis${ago === null ? '' : ` (das älteste ${ago})`}, ${held} stattgefunden, ${noShows} nicht erschienen, ${calledOff} abgesagt oder verschoben${rate === null ? '' : `, Teilnahmequote ${rate}`}`,
  copied: 'Kopiert',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt',
  byPerson: 'Nach Person',
  byWeek: 'Nach Woche',
  weekFrom: 'Woche ab',
  counted: (counted, total) =>
    counted === total ? `${total} gezählt` : `Die neuesten ${counted} von ${total} sind gezählt`,
  orphansTitle: (count) =>
    count === 1
      ? 'Zu 1 künftigen Meeting kommt niemand'
      : `Zu ${count} künftigen Meetings kommt niemand`,
  orphans:
    'Die zuständigen Personen sind deaktiviert. Übergeben Sie sie an jemanden, der dabei sein wird.',
  everyone: 'Alle',
  myTeam: 'Mein Team',
  nobodyInTeam: {
    title: 'In diesem Zeitraum ist nichts',
    text: 'Wählen Sie einen längeren oder alle Personen.',
  },
};
