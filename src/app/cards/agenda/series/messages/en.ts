/** What is said of an appointment of a series, and of changing several at once. */
export const series = {
  mark: (place: { number: number; count: number } | null) =>
    place === null ? 'Series' : `Series, ${place.number} of ${place.count}`,
  change: 'Change series…',
  changeTitle: (title: string) => `Change series: ${title}`,
  which: 'Which ones',
  reaches: { one: 'This one', following: 'This and following', all: 'All' },
  what: 'What to do',
  move: 'Reschedule',
  cancel: (label: string) => `Set to ${label}`,
  searched: 'What was booked in the last few seconds may be missing.',
  /** What is over, or has an outcome. */
  stay: (count: number) =>
    count === 1
      ? '1 is over or has an outcome, and stays.'
      : `${count} are over or have an outcome, and stay.`,
  nothing: 'Nothing to change: all of these are over or have an outcome.',
  clocksStay: (city: string) => `Each moves by as much on the clock of ${city}.`,
  gap: (time: string) => `${time} doesn’t exist that day: the clocks go forward.`,
  conflictsWith: (what: string) => `Conflicts with ${what}`,
  showAll: (count: number) => `Show all ${count}`,
  submitMove: (count: number) => `Reschedule ${count}`,
  submitCancel: (count: number, label: string) => `Set ${count} to ${label}`,
  anyway: (submit: string) => `${submit} anyway`,
  result: (done: number, all: number) => `${done} of ${all} saved`,
  saved: 'Saved',
  undone: 'Undone',
  unconfirmed: 'Not confirmed',
  again: (count: number) =>
    count === 1 ? 'Try the failed one again' : `Try ${count} failed again`,
  overwrite: (count: number) => (count === 1 ? 'Change 1 anyway' : `Change ${count} anyway`),
  undoAll: (count: number) => (count === 1 ? 'Undo' : `Undo all ${count}`),
};

export type SeriesMessages = typeof series;
