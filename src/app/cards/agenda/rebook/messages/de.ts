import { de as booking } from '../../../scheduling-page/messages/de.ts';
import type { RebookMessages } from './en.ts';

export const de: RebookMessages = {
  ...booking,
  slotOffline: 'Der Kalender des Gastgebers ist offline. HubSpot bucht diese Zeit nicht.',
  consequence: {
    appointment: {
      title: 'Ein neues Meeting ersetzt diesen Termin',
      text: 'Nach der Buchung übernimmt das Meeting Titel und Zuordnungen.',
    },
    meeting: {
      title: 'Ein neues Meeting ersetzt dieses',
      text: 'Nach der Buchung übernimmt das neue Meeting Titel, Zuordnungen, interne Notizen und Anheftung. Die bisherige Kalendereinladung bleibt vielleicht bestehen.',
    },
  },
  originalStays: (outcome) => `Beim ursprünglichen Eintrag bleibt es bei „${outcome}“.`,
  originalBecomes: (outcome) => `Der ursprüngliche Eintrag wird auf „${outcome}“ gesetzt.`,
  oldUntouched: 'Der ursprüngliche Eintrag bleibt unverändert.',
  done: (title, time) => `Neu gebucht: ${title}, ${time}`,
  finishing: (title) => `Angaben aus „${title}“ werden übernommen …`,
  unfinished: (title) => `„${title}“ ist neu gebucht, einige Schritte fehlen noch`,
  newStands: (time) => `Das neue Meeting ist für ${time} gebucht.`,
  oldStands: (title) => `„${title}“ ist unverändert.`,
  steps: {
    title: 'Titel übernehmen',
    associations: 'Zuordnungen übernehmen',
    internalNotes: 'Interne Notizen übernehmen',
    pin: 'Anheftung übernehmen',
  },
  outcomeStep: (outcome) =>
    outcome === null
      ? 'Ergebnis des ursprünglichen Eintrags setzen'
      : `Ursprünglichen Eintrag auf „${outcome}“ setzen`,
  stepDone: (step) => `✓ ${step}`,
  stepOpen: (step, why) => `✗ ${step}: noch offen. ${why}`,
  finish: 'Rest abschließen',
  notThere:
    'Das neue Meeting ist noch nicht bei diesem Datensatz. Prüfen Sie es in ein paar Sekunden erneut.',
  elsewhere:
    'Das neue Meeting ist beim Datensatz eines anderen Kontakts. Es wurde nichts übernommen.',
  dismiss: 'Ausblenden',
  show: 'Anzeigen',
};
