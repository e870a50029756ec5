import type { AppError } from '@app/domain/app-error';
import { ErrorState, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Words } from './messages/messages.ts';

type CheckFailedProps = {
  error: AppError;
  words: Words;
  isChecking: boolean;
  onCheckAgain: () => void;
};

/** The check itself could not be run, which is another thing than what it looks for. */
export function CheckFailed({ error, words, isChecking, onCheckAgain }: CheckFailedProps) {
  const { title, advice, noToken, reference } = words.failed;
  return (
    <ErrorState title={title} type="support">
      <Flex direction="column" align="center" gap="sm">
        <Text>{error.code === 'UNAUTHENTICATED' ? noToken : advice}</Text>
        {error.correlationId !== undefined && (
          <Text variant="microcopy">{reference(error.correlationId)}</Text>
        )}
        <LoadingButton size="sm" loading={isChecking} onClick={onCheckAgain}>
          {words.checkAgain}
        </LoadingButton>
      </Flex>
    </ErrorState>
  );
}
