/** What the rows say. */
export const rows = {
  join: 'Join',
  /** A start on the second clock. */
  forPerson: (time: string, name: string) => `${time} for ${name}`,
  withPerson: (name: string, more: number) =>
    more === 0 ? `with ${name}` : `with ${name} +${more}`,
  early: (name: string) => `⚠ early for ${name}`,
  late: (name: string) => `⚠ late for ${name}`,
  moved: (times: number) => `moved ${times}×`,
  logged: (times: number) => `logged ${times}×`,
  withDuplicates: (count: number) =>
    count === 1 ? 'with 1 duplicate' : `with ${count} duplicates`,
  noShows: (count: number) =>
    count === 2 ? 'Second no-show in a row' : `${count} no-shows in a row`,
  otherOutcome: 'Other',
  markAs: 'Mark as…',
  redo: 'Redo',
  notSavedNow: (outcome: string) => `Not saved. It’s ${outcome} now.`,
  setAgain: (outcome: string) => `Set to ${outcome} again`,
  emptyRecord: {
    title: 'No appointments or meetings yet',
    text: (name: string) =>
      `What you book, log, or create for ${name} shows up here. To log a meeting that took place, use the card “Book a meeting”.`,
    book: 'Book a meeting',
    appointment: 'Create an appointment',
  },
  nothingPast: {
    title: 'Nothing to do yet',
    text: 'Past appointments and meetings will need an outcome here.',
  },
  readOnly: 'You can look, not change',
  task: 'Task',
  leaveIt: 'Leave it',
  selectSome: 'Select…',
  selectAll: (count: number) => `All ${count}`,
  selectNone: 'None',
  done: 'Done',
};

export type RowMessages = typeof rows;
