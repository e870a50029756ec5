import { Alert } from '@hubspot/ui-extensions';
import type { Problem } from '../problem-text.ts';
import { useTexts } from '../texts.ts';

/** What went wrong, and what to do about it. */
export function ErrorAlert({ error: { code, details = {} } }: { error: Problem }) {
  const { words } = useTexts();
  const { title, advice } = words.errors[code];
  return (
    <Alert title={title} variant="danger">
      {advice(details)}
    </Alert>
  );
}
