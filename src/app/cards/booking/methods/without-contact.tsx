import type { OtherRecordRef } from '@app/contracts/record';
import { Divider, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import type { BookingHost } from '../booking-host.ts';
import { BookingLocale } from '../booking-locale.tsx';
import { useMethodMessages } from './method-messages.ts';
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
  const userId = String(user.id);
  const options = useMeetingOptions(on, userId);
  const { thisRecord } = useMethodMessages();
  // In place of a name.
  const record = useMemo(
    () => ({ firstName: thisRecord[on.objectTypeId], timeZone: null }),
    [thisRecord, on],
  );
  return (
    <BookingLocale user={user} contact={record}>
      <Divider />
      <Methods
        record={on}
        userId={userId}
        options={options}
        host={host}
        canAddItems={canAddItems}
        isAlone
        drafts={drafts}
        onBooked={() => {
          host.refreshObjectProperties();
        }}
      />
    </BookingLocale>
  );
}
