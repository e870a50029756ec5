import { marked } from '../../marked.ts';
import type { ProblemField, Problems } from './problems.ts';

/** Binds an input for text to the field of the draft it shows. */
export function bound<Key extends ProblemField>(
  form: {
    draft: Record<Key, string>;
    problems: Problems;
    change: (change: Partial<Record<Key, string>>) => void;
  },
  key: Key,
) {
  const { draft, problems, change } = form;
  return {
    value: draft[key],
    ...marked(problems[key]),
    onInput: (text: string): void => {
      const changed: Partial<Record<Key, string>> = {};
      changed[key] = text;
      change(changed);
    },
  };
}
