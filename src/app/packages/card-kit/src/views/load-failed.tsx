import { ErrorState, Flex, Text } from '@hubspot/ui-extensions';
import type { Problem } from '../problem-text.ts';
import { useTexts } from '../texts.ts';
import { CopyForAdmin } from './copy-for-admin.tsx';

// These need somebody else, or a changed setting, before trying again can help.
const hopeless = new Set(['MISSING_SCOPE', 'UNAUTHENTICATED', 'NOT_ACTIVATED', 'NOT_FOUND']);

/** What HubSpot's support could tell more about. */
const forSupport = new Set(['UNEXPECTED', 'UNAVAILABLE', 'OUTCOME_UNKNOWN']);

/** What went wrong, and what to do about it. */
export function LoadFailed({ error }: { error: Problem }) {
  const { words } = useTexts();
  const { title, advice } = words.errors[error.code];
  return (
    <ErrorState title={title} type={hopeless.has(error.code) ? 'lock' : 'error'}>
      <Flex direction="column" align="center" gap="sm">
        <Text>{advice(error.details ?? {})}</Text>
        {forSupport.has(error.code) && error.correlationId !== undefined && (
          <Text variant="microcopy">{words.errorReference(error.correlationId)}</Text>
        )}
        <CopyForAdmin error={error} />
      </Flex>
    </ErrorState>
  );
}
