import type { SeriesMessages } from './en.ts';

export const series: SeriesMessages = {
  mark: (place) => (place === null ? 'Serie' : `Serie, ${place.number} von ${place.count}`),
  change: 'Serie ändern …',
  changeTitle: (title) => `Serie ändern: ${title}`,
  which: 'Welche',
  reaches: { one: 'Nur diesen', following: 'Diesen und folgende', all: 'Alle' },
  what: 'Was geschieht',
  move: 'Verschieben',
  cancel: (label) => `Auf „${label}“ setzen`,
  searched: 'Was in den letzten Sekunden gebucht wurde, fehlt vielleicht.',
  stay: (count) =>
    count === 1
      ? '1 ist vorbei oder hat ein Ergebnis und bleibt.'
      : `${count} sind vorbei oder haben ein Ergebnis und bleiben.`,
  nothing: 'Nichts zu ändern: Alle sind vorbei oder haben ein Ergebnis.',
  clocksStay: (city) => `Jeder rückt auf der Uhr von ${city} um gleich viel.`,
  gap: (time) => `${time} gibt es an dem Tag nicht: Die Uhren werden vorgestellt.`,
  conflictsWith: (what) => `Überschneidung mit ${what}`,
  showAll: (count) => `Alle ${count} anzeigen`,
  submitMove: (count) => `${count} verschieben`,
  submitCancel: (count, label) => `${count} auf „${label}“ setzen`,
  anyway: (submit) => `Trotzdem ${submit}`,
  result: (done, all) => `${done} von ${all} gespeichert`,
  saved: 'Gespeichert',
  undone: 'Rückgängig gemacht',
  unconfirmed: 'Nicht bestätigt',
  again: (count) => (count === 1 ? 'Fehlgeschlagenen erneut' : `${count} fehlgeschlagene erneut`),
  overwrite: (count) => `${count} trotzdem ändern`,
  undoAll: (count) => (count === 1 ? 'Rückgängig' : `Alle ${count} rückgängig`),
};
