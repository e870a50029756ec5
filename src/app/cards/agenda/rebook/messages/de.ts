import { de as booking } from '../../../scheduling-page/messages/de.ts';
import type { RebookMessages } from './en.ts';

export const de: RebookMessages = {
  ...booking,
  consequence: {
    appointment: {
      title: 'Bucht ein Meeting anstelle dieses Termins',
      text: 'Nach der Buchung übernimmt das Meeting Titel und Zuordnungen. Der Termin wird auf „Verschoben“ gesetzt.',
    },
    meeting: {
      title: 'Bucht ein neues Meeting anstelle von diesem',
      text: 'Nach der Buchung übernimmt das neue Meeting Titel, Zuordnungen, interne Notizen und Anheftung. Dieses wird auf „Verschoben“ gesetzt. Seine Kalendereinladung bleibt vielleicht bestehen.',
    },
  },
  staysAsItIs: (outcome) =>
    `Nach der Buchung übernimmt das neue Meeting Titel, Zuordnungen, interne Notizen und Anheftung. Hier bleibt es bei „${outcome}“.`,
  oldUntouched: 'Das alte bleibt, wie es ist.',
  done: (title, time) => `Neu gebucht: ${title}, ${time}`,
  finishing: (title) => `„${title}“ wird übergeben …`,
  unfinished: (title) => `„${title}“ ist neu gebucht, aber nicht alles ist übergeben`,
  newStands: (time) => `Das neue Meeting steht für ${time}.`,
  oldStands: (title) => `„${title}“ steht noch wie zuvor.`,
  steps: {
    title: 'Titel übernommen',
    associations: 'Zuordnungen übernommen',
    internalNotes: 'Interne Notizen übernommen',
    pin: 'Anheftung übernommen',
    outcome: 'Das alte ist als verschoben markiert',
  },
  stepDone: (step) => `✓ ${step}`,
  stepOpen: (step, why) => `✗ ${step}: noch nicht. ${why}.`,
  finish: 'Abschließen',
  notThere: 'Es steht noch nicht an diesem Datensatz. Erneut prüfen.',
  elsewhere: 'Es steht am Datensatz eines anderen Kontakts: nichts zu übergeben.',
  dismiss: 'So lassen',
};
