import { Button, useExtensionActions } from '@hubspot/ui-extensions';
import { listed, permissions } from '../messages/listed.ts';
import type { Problem } from '../problem-text.ts';
import { useTexts } from '../texts.ts';
import { copyText } from '../write/copy-text.ts';

/** What an admin has to know of a permission that is missing, for the rep to pass on. */
export function CopyForAdmin({ error }: { error: Problem }) {
  const { words } = useTexts();
  const host = useExtensionActions<'crm.record.sidebar'>();
  const { code, details = {} } = error;
  if (code !== 'MISSING_SCOPE' || !listed(details['scopes'])) return null;
  const text = words.forAdmin(permissions(words.scopeNames, details), listed(details['scopes']));
  return (
    <Button size="sm" variant="secondary" onClick={() => void copyText({ host, words }, text)}>
      {words.copyForAdmin}
    </Button>
  );
}
