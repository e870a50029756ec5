import type { OtherRecordRef } from '@app/contracts/record';
import { messagesFor } from '@app/domain/messages-for';
import { Divider, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import type { BookingHost } from '../booking-host.ts';
import { WithBookingTexts } from '../with-booking-texts.tsx';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import type { MethodDrafts } from './method-drafts.ts';
import { Methods } from './methods.tsx';
import { useMeetingOptions } from './use-meeting-options.ts';

type WithoutContactProps = {
  on: OtherRecordRef;
  user: CrmContext['user'];
  host: BookingHost;
  canAddItems: boolean;
  drafts: MethodDrafts;
};

/** What a company, deal or ticket can have without anybody being invited. */
export function WithoutContact({ on, user, host, canAddItems, drafts }: WithoutContactProps) {
  const language = user.language ?? user.locale;
  const userId = String(user.id);
  const options = useMeetingOptions(on, userId);
  const { thisRecord } = messagesFor({ en, de }, language);
  // In place of a name.
  const record = useMemo(
    () => ({ firstName: thisRecord[on.objectTypeId], timeZone: null }),
    [thisRecord, on],
  );
  return (
    <WithBookingTexts user={user} contact={record}>
      <Divider />
      <Methods
        record={on}
        userId={userId}
        options={options}
        language={language}
        host={host}
        canAddItems={canAddItems}
        isAlone
        drafts={drafts}
        onBooked={() => {
          host.refreshObjectProperties();
        }}
      />
    </WithBookingTexts>
  );
}
