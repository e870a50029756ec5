import type { ListAgendaData } from '@app/contracts/list-agenda';
import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import { useAgendaTexts } from './agenda-texts.ts';

type AgendaNotesProps = { overview: ListAgendaData; onRetry: () => void };

/** What is missing from the list, why, and who can change that. */
export function AgendaNotes({ overview, onRetry }: AgendaNotesProps) {
  const { words } = useAgendaTexts();
  const { appointments, problems } = overview;
  const isMissing = appointments !== 'available';
  if (!isMissing && problems.length === 0) return null;
  const reason = words.errors[appointments === 'not-activated' ? 'NOT_ACTIVATED' : 'MISSING_SCOPE'];
  return (
    <Flex direction="column" gap="xs">
      {isMissing && (
        <Alert title={words.meetingsOnly} variant="info">
          {words.problem(
            reason.title,
            reason.advice({ scopes: ['crm.objects.appointments.read'] }),
          )}
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
