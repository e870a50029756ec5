import { de as shared } from '@app/card-kit/messages/de';
import type { BookingMessages } from './en.ts';

export const de: BookingMessages = {
  ...shared,

  page: 'Terminplanungsseite',
  choosePage: 'Terminplanungsseite wählen',
  types: { personal: 'Einzelgespräch', group: 'Gruppe', 'round-robin': 'Round Robin' },
  morePages: 'Weitere Seiten laden',
  allPages: 'Das sind alle Seiten',
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
    'HubSpot würde „gebucht“ melden und nichts buchen. Tragen Sie das Meeting in einen Kalender ein oder wählen Sie eine andere Seite.',
  hiddenOffline: (names, count) =>
    `${count === 1 ? '1 Zeit' : `${count} Zeiten`} ausgeblendet: Kalender offline (${names})`,
  somebody: 'ein Gastgeber',

  bookTitle: (name) => `Meeting für ${name} buchen`,
  bookedWith: (duration, name) => `${duration} mit ${name}`,
  invites: (emails) => `Einladung an ${emails}`,
  change: 'Ändern',
  doneChanging: 'Fertig',
  firstName: 'Vorname',
  lastName: 'Nachname',
  email: 'E-Mail',
  otherEmail: {
    title: 'Das ist nicht die E-Mail dieses Kontakts',
    text: 'HubSpot bucht für den Kontakt mit dieser E-Mail oder erstellt ihn.',
  },
  addGuests: '+ Gäste hinzufügen',
  noGuests: 'Gäste entfernen',
  guests: (limit) => `Gäste (bis zu ${limit})`,
  guestsHelp: 'E-Mails mit Kommas trennen.',
  yes: 'Ja',
  consent: 'Einwilligung',
  consentHelp: (name) => `Haken Sie nur an, wozu eine Einwilligung vorliegt (${name}).`,
  required: 'Erforderlich',
  problems: {
    email: 'Geben Sie eine gültige E-Mail ein.',
    guest: (guest) => `Geben Sie eine gültige E-Mail ein: ${guest}`,
    guests: (limit) => `Sie können bis zu ${limit} ${limit === 1 ? 'Gast' : 'Gäste'} hinzufügen.`,
  },
  notYet: 'Noch nicht gebucht',
  checkFields: (labels) => `Prüfen Sie diese Felder: ${labels}`,
  hosts: {
    personal: 'dem Gastgeber',
    group: 'der ganzen Gruppe',
    'round-robin': 'einem freien Teammitglied',
  },
  hubSpotChooses: 'HubSpot wählt aus, wer von den Gastgebern es übernimmt.',
  book: 'Meeting buchen',
  otherTime: 'Andere Zeit',
  bookAndInvite: (name) => `Buchen, ${name} einladen`,

  nowThen: 'Jetzt zu dieser Zeit:',
  bookAnyway: 'Trotzdem buchen',
  notBooked: 'Es wurde nichts gebucht.',
  nearest: 'Nächste verfügbare Zeiten:',
  noneNear: 'In der Nähe ist keine andere Zeit verfügbar. Wählen Sie einen anderen Tag.',
  lookingForBooking: 'HubSpot hat nicht bestätigt. Das Meeting wird gesucht …',
  unconfirmed: (time) =>
    `Das Meeting ist vielleicht für ${time} gebucht. Prüfen Sie das, bevor Sie es erneut versuchen.`,
  notFound: {
    title: 'Kein Meeting gefunden',
    text: 'Die Buchung hat offenbar nicht geklappt. Sie können es erneut versuchen.',
  },

  offline: 'Nicht gebucht',
};
