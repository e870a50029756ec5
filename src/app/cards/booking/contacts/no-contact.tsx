import type { OtherRecordRef } from '@app/contracts/record';
import { Button, Flex, Heading, Inline, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { useTexts } from '@app/card-kit/texts';
import type { ContactMessages } from './messages/en.ts';

type NoContactProps = { on: OtherRecordRef; words: ContactMessages; onRetry: () => void };

/** What a scheduling page lacks here, with HubSpot's own form that adds somebody. */
export function NoContact({ on: { objectTypeId, objectId }, words, onRetry }: NoContactProps) {
  const { words: shared } = useTexts();
  return (
    <Flex direction="column" gap="xs">
      <Heading>{words.noContact[objectTypeId]}</Heading>
      <Text>{words.needsContact}</Text>
      <Inline gap="sm">
        <CrmActionButton
          actionType="OPEN_RECORD_ASSOCIATION_FORM"
          actionContext={{
            objectTypeId: '0-1',
            association: { objectTypeId, objectId: Number(objectId) },
          }}
          size="sm"
        >
          {words.addContact}
        </CrmActionButton>
        <Button size="sm" variant="transparent" onClick={onRetry}>
          {shared.lookAgain}
        </Button>
      </Inline>
    </Flex>
  );
}
