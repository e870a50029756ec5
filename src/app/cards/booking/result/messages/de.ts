import { de as booking } from '../../../scheduling-page/messages/de.ts';
import type { ResultMessages } from './en.ts';

export const de: ResultMessages = {
  ...booking,
  thisRecord: { '0-2': 'diesem Unternehmen', '0-3': 'diesem Deal', '0-5': 'diesem Ticket' },
  alsoOn: (record) => `Auch ${record} zugeordnet.`,
  maybeAlsoOn: (record) =>
    `HubSpot hat nicht bestätigt, dass es auch ${record} zugeordnet ist. Prüfen Sie das, bevor Sie es erneut versuchen.`,
  notAlsoOn: (record) => `Noch nicht ${record} zugeordnet.`,
  anotherPage: 'Andere Seite wählen',
  booked: 'Meeting gebucht',
  bookedAt: (time) => `Gebucht: ${time}`,
  invitedTo: (emails, host) =>
    `HubSpot lädt ${emails} ein und trägt das Meeting in den Kalender ein (${host ?? 'Gastgeber'}).`,
  notInvited: (name) => `Nicht eingeladen: ${name}.`,
  bookedBefore: 'Ein früherer Versuch hat das bereits gebucht.',
  otherContact: 'Es ist beim Datensatz des Kontakts mit dieser E-Mail, nicht bei diesem.',
  notOnRecord: 'Es ist noch nicht bei diesem Datensatz. Das kann ein paar Sekunden dauern.',
  bookAnother: 'Weiteres Meeting buchen',
  copyDetails: (name) => `Angaben für ${name} kopieren`,
  pinQuestion: (name) =>
    name === null ? 'Eine andere Aktivität ist angeheftet.' : `„${name}“ ist angeheftet.`,
  pinReplace: 'Anheftung ersetzen',
  notPinned: 'Nicht angeheftet.',
  pinnedInstead: (name) => (name === null ? 'Angeheftet' : `Angeheftet statt „${name}“`),
  pinRestored: 'Vorherige Anheftung wiederhergestellt',
  chooseAnother: 'Andere Zeit wählen',
  offlineText: (time) =>
    `HubSpot konnte keinen Kalender erreichen. Für ${time} ist nichts gebucht.`,
  offlineSteps: [
    'Wählen Sie eine andere Seite oder tragen Sie das Meeting unten in einen Kalender ein.',
    'Oder bitten Sie den Gastgeber, den Kalender unter Einstellungen → Allgemein → Kalender neu zu verknüpfen, und versuchen Sie es dann erneut.',
  ],
};
