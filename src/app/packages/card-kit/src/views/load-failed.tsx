import { Button, ErrorState, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { Problem } from '../problem-text.ts';
import { useTexts } from '../texts.ts';
import { CopyForAdmin } from './copy-for-admin.tsx';
import { useLimitWait } from '../load/use-limit-wait.ts';

// These need somebody else, or a changed setting, before trying again can help.
const hopeless = new Set(['MISSING_SCOPE', 'UNAUTHENTICATED', 'NOT_ACTIVATED', 'NOT_FOUND']);

/** What HubSpot's support could tell more about. */
const forSupport = new Set(['UNEXPECTED', 'UNAVAILABLE', 'OUTCOME_UNKNOWN']);

type LoadFailedProps = { error: Problem; onRetry: () => void };

/** What went wrong, what to do about it, and the way to try again, which a limit of HubSpot's needs no click for. */
export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  const { words } = useTexts();
  const { title, advice } = words.errors[error.code];
  const seconds = useLimitWait(error, onRetry);
  if (seconds !== undefined) {
    return <LoadingSpinner label={words.busy(seconds)} showLabel layout="centered" />;
  }
  return (
    <ErrorState title={title} type={hopeless.has(error.code) ? 'lock' : 'error'}>
      <Flex direction="column" align="center" gap="sm">
        <Text>{advice(error.details ?? {})}</Text>
        {forSupport.has(error.code) && error.correlationId !== undefined && (
          <Text variant="microcopy">{words.errorReference(error.correlationId)}</Text>
        )}
        <Button size="sm" onClick={onRetry}>
          {words.retry}
        </Button>
        <CopyForAdmin error={error} />
      </Flex>
    </ErrorState>
  );
}
