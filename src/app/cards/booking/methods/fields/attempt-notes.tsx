import type { AppError } from '@app/domain/app-error';
import { Alert, Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { strong } from '@app/card-kit/strong';
import { useMethodMessages } from '../method-messages.ts';
import { ConflictNote } from './conflict-note.tsx';
import { hasProblem } from './problems.ts';
import type { AttemptModel } from './use-attempt.ts';

/** What keeps it from being created, or why it was not. */
export function AttemptNotes(attempt: AttemptModel) {
  const ways = useMethodMessages();
  const { problems, write } = attempt;
  return (
    <>
      {hasProblem(problems) && <Alert title={ways.checkFields} variant="danger" />}
      <ConflictNote {...attempt} />
      {write.error !== null &&
        (isAnswerLost(write.error) ? (
          // Asking again is safe: what is there is not created twice.
          <Alert title={ways.lost.title} variant="warning">
            {ways.lost.text}
          </Alert>
        ) : (
          <Refusal {...attempt} error={write.error} />
        ))}
    </>
  );
}

function Refusal({ problems, elsewhere, error }: AttemptModel & { error: AppError }) {
  const { words } = useTexts();
  const ways = useMethodMessages();
  const names = elsewhere.map((name) => (name === 'hubspot_owner_id' ? words.ownerLabel : name));
  // A marked field says more.
  const isSaid = hasProblem(problems) && error.code === 'INVALID_INPUT';
  return (
    <>
      <Text format={strong}>{ways.nothingCreated}</Text>
      {!isSaid && <ErrorAlert error={error} />}
      {names.length > 0 && <Text>{ways.notHere(names.join(', '))}</Text>}
    </>
  );
}
