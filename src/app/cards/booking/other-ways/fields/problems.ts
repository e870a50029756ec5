/** Why a form cannot be sent: a sentence for each field that keeps it. */
export type Problems = Partial<
  Record<'title' | 'organizer' | 'time' | 'place' | 'reminders' | 'dates', string | false>
>;

export function hasProblem(problems: Problems): boolean {
  return Object.values(problems).some(Boolean);
}

/** What marks an input. */
export function marked(problem: string | false | undefined) {
  return problem ? { error: true, validationMessage: problem } : {};
}
