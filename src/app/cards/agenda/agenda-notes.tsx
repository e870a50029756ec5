import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { problemText } from '@app/card-kit/problem-text';
import { useLimitWait } from '@app/card-kit/load/use-limit-wait';
import { useAgendaTexts } from './agenda-texts.ts';

type AgendaNotesProps = { overview: ListAgendaData; onRetry: () => void };

/** What is missing from the list, why, and who can change that. */
export function AgendaNotes({ overview, onRetry }: AgendaNotesProps) {
  const { words } = useAgendaTexts();
  const { appointments, problems } = overview;
  const limited = problems.find(({ error }) => error.code === 'RATE_LIMITED')?.error;
  const seconds = useLimitWait(limited, onRetry);
  const isMissing = appointments !== 'available';
  if (!isMissing && problems.length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      {isMissing && (
        <Alert title={words.meetingsOnly} variant="info">
          {problemText(words, {
            code: appointments === 'not-activated' ? 'NOT_ACTIVATED' : 'MISSING_SCOPE',
            details: { scopes: ['crm.objects.appointments.read'] },
          })}
        </Alert>
      )}
      {problems.map(({ part, error, missing }) => (
        <Alert
          key={part}
          title={missing === undefined ? words.problems[part] : words.missing(part, missing)}
          variant="warning"
        >
          {missing === undefined ? problemText(words, error) : words.missingText}
        </Alert>
      ))}
      {seconds !== undefined && <Text variant="microcopy">{words.busy(seconds)}</Text>}
      {problems.length > 0 && (
        <Button size="xs" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </Flex>
  );
}
