import type { OtherRecordRef } from '@app/contracts/record';
import { Flex, Heading, Inline, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { ContactMessages } from './messages/en.ts';

type NoContactProps = { on: OtherRecordRef; words: ContactMessages };

/** What a scheduling page lacks here, with HubSpot's own form that adds somebody. */
export function NoContact({ on: { objectTypeId, objectId }, words }: NoContactProps) {
  return (
    <Flex direction="column" gap="xs">
      <Heading>{words.noContact[objectTypeId]}</Heading>
      <Text>{words.needsContact}</Text>
      <Inline>
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
      </Inline>
    </Flex>
  );
}
