import type { ListAgendaData } from '@app/contracts/list-agenda';
import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import { useAgendaTexts } from './agenda-texts.ts';

type AgendaNotesProps = { overview: ListAgendaData; onRetry: () => void };

/** What is missing from the list, why, and who can change that. */
export function AgendaNotes({ overview, onRetry }: AgendaNotesProps) {
  const { words } = useAgendaTexts();
  const { appointments, problems } = overview;
  const missing = {
    available: null,
    'not-activated': words.notActivated,
    'no-access': words.noAccess,
  };
  const note = missing[appointments];
  if (note === null && problems.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {note !== null && (
        <Alert title={note.title} variant="info">
          {note.text}
        </Alert>
      )}
      {problems.map(({ part, error }) => {
        const { title, advice } = words.errors[error.code];
        return (
          <Alert key={part} title={words.problems[part]} variant="warning">
            {words.problem(title, advice(error.details ?? {}))}
          </Alert>
        );
      })}
      {problems.length > 0 && (
        <Button size="xs" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </Flex>
  );
}
