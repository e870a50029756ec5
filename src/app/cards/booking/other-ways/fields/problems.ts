/** Why a form cannot be sent: a sentence for each field that keeps it. */
export type Problems = Partial<
  Record<'title' | 'organizer' | 'time' | 'place' | 'reminders' | 'dates', string | false>
>;

export function hasProblem(problems: Problems): boolean {
  return Object.values(problems).some(Boolean);
}
