import { de as shared } from '@app/card-kit/messages/de';
import type { BookingMessages } from './en.ts';

export const de: BookingMessages = {
  ...shared,
  thisRecord: { '0-2': 'diesem Unternehmen', '0-3': 'diesem Deal', '0-5': 'diesem Ticket' },
  alsoOn: (record) => `Auch an ${record}.`,
  maybeAlsoOn: (record) =>
    `HubSpot hat nicht bestätigt, dass es auch an ${record} ist. Prüfen Sie das, bevor Sie es erneut versuchen.`,
  notAlsoOn: (record) => `Noch nicht an ${record}.`,

  page: 'Terminplanungsseite',
  choosePage: 'Terminplanungsseite wählen',
  types: { personal: 'Einzelgespräch', group: 'Gruppe', 'round-robin': 'Round Robin' },
  morePages: 'Weitere Seiten laden',
  noPages: {
    title: 'Noch keine Terminplanungsseiten',
    text: 'Erstellen Sie eine unter Bibliothek → Meeting-Planer und prüfen Sie dann erneut.',
  },

  loadingSlots: 'Verfügbare Zeiten werden geladen …',
  earlier: 'Früher',
  later: 'Später',
  weekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  month: 'Monat',
  goodForBoth: (count) => `Passt beiden · ${count}`,
  earlyOrLate: (whose, name, count) =>
    `Früh oder spät für ${{ rep: 'Sie', other: name, both: `Sie oder ${name}` }[whose]} (${count})`,
  moreTimes: (count) => `Weitere Zeiten (${count})`,
  oneClock: (name, city) => `Ihre Zeit (${city}): Für ${name} kennt HubSpot keine Zeitzone.`,
  has: (name, title, when) => `„${title}“ ${when} (für ${name})`,
  allDay: 'ganztägig',
  takenUnknown: (name) => `Nicht geprüft, was für ${name} schon geplant ist.`,
  noneGood: 'An diesem Tag passt keine Zeit beiden.',
  noneGoodUntil: (day) => `Bis ${day} passt keine Zeit beiden.`,
  next: (day) => `Weiter: ${day} ›`,
  nextGood: (day) => `Nächste passende Zeit: ${day}`,
  noTimes: 'Keine verfügbaren Zeiten in diesen zwei Wochen.',
  firstFree: (day) => `Zuerst verfügbar: ${day}`,
  lookIn: (month) => `${month} anzeigen`,
  noneLater: 'Diese Seite hat keine späteren Zeiten.',
  offlineHosts: (names) => `Kalender offline: ${names}`,
  offlineAll:
    'HubSpot würde „gebucht“ melden und nichts buchen. Tragen Sie das Meeting unten in einen Kalender ein oder wählen Sie eine andere Seite.',
  anotherPage: 'Andere Seite wählen',
  hiddenOffline: (names, count) =>
    `${count === 1 ? '1 Zeit' : `${count} Zeiten`} ausgeblendet: Kalender offline (${names})`,
  somebody: 'ein Gastgeber',

  bookTitle: (page) => `${page} buchen`,
  firstName: 'Vorname',
  lastName: 'Nachname',
  email: 'E-Mail',
  otherEmail: {
    title: 'Nicht die E-Mail dieses Kontakts',
    text: 'HubSpot bucht für den Kontakt mit dieser E-Mail oder legt ihn an.',
  },
  guests: (limit) => `Gäste (bis zu ${limit})`,
  guestsHelp: 'E-Mails mit Kommas trennen.',
  consent: 'Einwilligung',
  consentHelp: (name) => `Nur ankreuzen, womit ${name} einverstanden ist.`,
  required: 'Erforderlich',
  problems: {
    number: 'Geben Sie eine Zahl ein.',
    date: 'Geben Sie ein gültiges Datum ein.',
    missing: 'Bitte ausfüllen.',
    email: 'Geben Sie eine gültige E-Mail ein.',
    guest: (guest) => `Geben Sie eine gültige E-Mail ein: ${guest}`,
    guests: (limit) => `Die Seite nimmt bis zu ${limit}.`,
    consent: 'Die Seite braucht diese Einwilligung.',
  },
  notYet: (labels) => `Noch nicht gesendet. Prüfen: ${labels}`,
  slotOffline: 'HubSpot würde zu dieser Zeit nichts buchen.',

  review: (what, when, whom, host) => `${what}, ${when}, für ${whom} mit ${host} buchen.`,
  hosts: {
    personal: 'dem Gastgeber der Seite',
    group: 'der ganzen Gruppe',
    'round-robin': 'wer im Team frei ist',
  },
  book: 'Buchen',

  nowThen: 'Jetzt zu dieser Zeit:',
  bookAnyway: 'Trotzdem buchen',
  timePassed: 'Diese Zeit ist vorbei. Wählen Sie eine andere Zeit.',
  notBooked: 'Es wurde nichts gebucht.',
  nearest: 'Nächste freie Zeiten:',
  noneNear: 'In der Nähe ist nichts frei. Einen anderen Tag wählen.',
  lookingForBooking: 'HubSpot hat nicht bestätigt. Das Meeting wird gesucht …',
  unconfirmed: (time) =>
    `Vielleicht steht es für ${time}. Prüfen Sie das, bevor Sie es erneut versuchen.`,
  notFound: {
    title: 'Nicht gebucht, soweit HubSpot es zeigt',
    text: 'Hier ist kein solches Meeting. Es kann erneut gebucht werden.',
  },

  booked: 'Gebucht',
  bookedFor: (what, whom) => `${what} für ${whom}`,
  bookedBefore: 'Ein früherer Versuch hatte es schon gebucht.',
  otherContact: 'Es steht am Datensatz des Kontakts mit dieser E-Mail, nicht an diesem.',
  notOnRecord: 'Es steht noch nicht am Datensatz.',
  bookAnother: 'Weiteres buchen',
  pinQuestion: 'Etwas anderes ist angeheftet.',
  pinReplace: 'Anheftung ersetzen',
  notPinned: 'Nicht angeheftet.',
  pinBack: 'Frühere Anheftung zurück',
  pinRestored: 'Die frühere Anheftung ist zurück',
  offline: {
    title: 'Nicht gebucht',
    text: (time) => `HubSpot hat keinen Kalender erreicht: Für ${time} steht nichts.`,
    steps: [
      'Eine andere Seite wählen oder es in einen Kalender eintragen.',
      'Den Gastgeber bitten, den Kalender unter Einstellungen, Allgemein, Kalender neu zu verbinden.',
    ],
  },
  chooseAnother: 'Andere Zeit wählen',
};
