import type { DetailsMessages } from './en.ts';

export const de: DetailsMessages = {
  edit: 'Bearbeiten',
  editNotes: 'Notizen bearbeiten',
  noNotes: 'Noch keine Notizen',
  openInHubSpot: 'In HubSpot öffnen',
  loadingDetails: 'Details werden geladen …',
  attendees: 'Teilnehmer',
  unknownPerson: 'Ohne Namen',
  descriptionHelp: 'Teilnehmer können sie lesen.',
  markAs: 'Ergebnis setzen',
  deleteEntry: 'Löschen …',
  keepIt: 'Behalten',
  addToGoogle: 'In Google Kalender eintragen',
  addToOutlook: 'In Outlook eintragen',
  history: {
    title: (times, slip, isLater) => {
      const moved = times === 1 ? 'Einmal verschoben' : `${times}-mal verschoben`;
      return slip === null
        ? moved
        : `${moved}, insgesamt um ${slip} nach ${isLater ? 'hinten' : 'vorn'}`;
    },
    now: (time) => `Jetzt ${time}`,
    then: (time) => `Dann ${time}`,
    first: (time) => `Zuerst gebucht für ${time}`,
    moved: (span, by, date) =>
      `Am ${date} ${span === null ? 'nach Beginn' : `${span} vor Beginn`} verschoben${by === null ? '' : ` von ${by}`}`,
  },
  handOver: 'Übergeben …',
  handOverTitle: (title) => `${title} übergeben`,
  handOverMany: (count) => `${count} übergeben`,
  handedOver: (done, of, name) =>
    done === of ? `${done} an ${name} übergeben` : `${done} von ${of} an ${name} übergeben`,
  handOverNow: 'Übergeben',
  handOverAnyway: 'Trotzdem übergeben',
  handedTo: (name) => `Übergeben an ${name}`,
  ownedBy: (name) => `Zuständig ist jetzt ${name}.`,
  ownerUnknown: 'Wer zuständig ist, ist nicht bekannt.',
  newOwner: 'Künftig zuständig',
  chooseOwner: 'Person auswählen',
  calendarStays: 'Der Kalender ändert sich nicht',
  calendarOf: (from, to) =>
    from === null
      ? `HubSpot ändert nur, wer zuständig ist. Das Ereignis bleibt in seinem Kalender: Laden Sie ${to} dort ein.`
      : `HubSpot ändert nur, wer zuständig ist. Das Ereignis bleibt im Kalender von ${from}: Laden Sie ${to} dort ein.`,
  duplicatesIn: (count) => (count === 1 ? '1 Duplikat' : `${count} Duplikate`),
  copyMessage: (name) => `Nachricht für ${name} kopieren`,
  messageCopied: (name) => `Nachricht für ${name} kopiert`,
  messageText: (title, from, to) => `„${title}“ verschiebt sich von ${from} auf ${to}. Passt das?`,
  bookAgain: 'Neu buchen',
  bookNext: 'Nächstes Meeting buchen',
  bookAgainTitle: (title) => `Neu buchen: ${title}`,
  bookNextTitle: (title) => `Nächstes Meeting nach ${title} buchen`,
  bookedNext: (time) => `Nächstes Meeting gebucht für ${time}`,
  oldTime: (time) => `Bisher ${time}`,
  show: 'Anzeigen',
  writeTo: () => 'E-Mail',
  offer: {
    subject: (title) => `Neue Zeit für ${title}`,
    greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
    times: (city) => `würde Ihnen eine dieser Zeiten passen (Zeit in ${city})?`,
    noTimes: 'wann würde es Ihnen stattdessen passen?',
    page: (url) => `Hier können Sie auch eine andere Zeit wählen: ${url}`,
    pageOnly: (url) => `Hier können Sie eine neue Zeit wählen: ${url}`,
  },
};
