import type { RecordRef } from '@app/contracts/record';
import { Flex, LoadingButton, PanelFooter } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Item } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';
import type { ItemEdit } from './use-item-edit.ts';

type DetailsFooterProps = { item: Item; edit: ItemEdit; record: RecordRef };

/** The way into the fields, and out of them: saved, left, or over what somebody else has written. */
export function DetailsFooter({ item, edit, record }: DetailsFooterProps) {
  const { words } = useAgendaTexts();
  const { isEditing, isBusy, failure, stale } = edit;
  // The button that was pressed stays, as the first of those that follow: the keyboard's focus is on it.
  const [first, setFirst] = useState<'a' | 'b'>('a');
  const second = first === 'a' ? 'b' : 'a';
  return (
    <PanelFooter>
      <Flex direction="column" gap="sm">
        {failure !== null && <WriteAlert {...failure} onLook={edit.look} shownStart={item.start} />}
        <Flex direction="row" gap="sm" align="center">
          {(edit.canEdit || isEditing) && (
            <LoadingButton
              key={first}
              variant={isEditing ? 'primary' : 'secondary'}
              loading={isBusy}
              onClick={() => {
                if (isEditing) void edit.save();
                else edit.begin('footer');
              }}
            >
              {!isEditing ? words.edit : stale === null ? words.save : words.saveAnyway}
            </LoadingButton>
          )}
          {!isEditing && <OpenInHubSpot item={item} record={record} />}
          {isEditing && edit.cancelAt === 'footer' && (
            <LoadingButton
              key={second}
              onClick={() => {
                setFirst(second);
                edit.leave();
              }}
            >
              {stale === null ? words.cancel : words.keepCurrent}
            </LoadingButton>
          )}
        </Flex>
      </Flex>
    </PanelFooter>
  );
}

/** HubSpot itself knows the address: it depends on the account and its data center. */
function OpenInHubSpot({ item: { kind, id }, record }: { item: Item; record: RecordRef }) {
  const { words } = useAgendaTexts();
  if (kind === 'appointment') {
    return (
      <CrmActionLink
        actionType="RECORD_APP_LINK"
        actionContext={{ objectTypeId: '0-421', objectId: Number(id), external: true }}
      >
        {words.openInHubSpot}
      </CrmActionLink>
    );
  }
  return (
    <CrmActionLink
      actionType="ENGAGEMENT_APP_LINK"
      actionContext={{ ...record, engagementId: id, external: true }}
    >
      {words.openInHubSpot}
    </CrmActionLink>
  );
}
