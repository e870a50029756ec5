/** What marks an input. */
export function marked(problem: string | false | undefined) {
  return problem ? { error: true, validationMessage: problem } : {};
}
