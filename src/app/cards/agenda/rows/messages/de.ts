import type { RowMessages } from './en.ts';

export const rows: RowMessages = {
  join: 'Beitreten',
  forPerson: (time, name) => `${time} · ${name}`,
  withPerson: (name, more) => (more === 0 ? `mit ${name}` : `mit ${name} +${more}`),
  early: (name) => `⚠ früh für ${name}`,
  late: (name) => `⚠ spät für ${name}`,
  moved: (times) => `${times}× verschoben`,
  logged: (times) => `${times}× protokolliert`,
  withDuplicates: (count) => (count === 1 ? 'mit 1 Duplikat' : `mit ${count} Duplikaten`),
  noShows: (count) => `Zum ${count}. Mal in Folge nicht erschienen`,
  otherOutcome: 'Anderes',
  markAs: 'Ergebnis',
  redo: 'Wiederholen',
  notSavedNow: (outcome) => `Nicht gespeichert. Jetzt steht dort „${outcome}“.`,
  setAgain: (outcome) => `Erneut „${outcome}“`,
  emptyRecord: {
    title: 'Noch keine Termine oder Meetings',
    text: (name) =>
      `Was Sie für ${name} buchen, protokollieren oder erstellen, erscheint hier. Ein Meeting, das stattgefunden hat, protokollieren Sie in der Karte „Book a meeting“.`,
    book: 'Meeting buchen',
    appointment: 'Termin erstellen',
  },
  nothingPast: {
    title: 'Noch nichts zu tun',
    text: 'Nach dem Termin fehlt hier ein Ergebnis.',
  },
  readOnly: 'Nur lesen möglich',
  task: 'Aufgabe',
  leaveIt: 'So lassen',
  selectSome: 'Auswählen …',
  selectAll: (count) => `Alle ${count}`,
  selectNone: 'Keine',
  done: 'Fertig',
};
