import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { problemText } from '@app/card-kit/problem-text';
import { useLimitWait } from '@app/card-kit/load/use-limit-wait';
import { useAgendaTexts } from './agenda-texts.ts';

type AgendaNotesProps = { overview: ListAgendaData; onRetry: () => void };

/** What is missing from the list, why, and who can change that. A button that was pressed keeps the keyboard's focus. */
export function AgendaNotes({ overview, onRetry }: AgendaNotesProps) {
  const { words } = useAgendaTexts();
  const { appointments, problems } = overview;
  const limited = problems.find(({ error }) => error.code === 'RATE_LIMITED')?.error;
  const seconds = useLimitWait(limited, onRetry);
  const [isUsed, setIsUsed] = useState(false);
  const isMissing = appointments !== 'available';
  const isPartly = problems.length > 0;
  if (!isMissing && !isPartly && !isUsed) return null;
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
      {(isPartly || isUsed) && (
        <Button
          size="xs"
          onClick={() => {
            setIsUsed(true);
            onRetry();
          }}
        >
          {isPartly ? words.retry : words.lookAgain}
        </Button>
      )}
    </Flex>
  );
}
