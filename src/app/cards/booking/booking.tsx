import type { OtherRecordRef } from '@app/contracts/record';
import { knownZone } from '@app/domain/time/time-zone';
import { Divider, Flex, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import type { Drafts } from '@app/card-kit/use-kept';
import { BookASlot } from './book-a-slot.tsx';
import type { BookingHost } from './booking-host.ts';
import type { BookingRecord } from './booking-record.ts';
import type { BookingEntry } from '../scheduling-page/form/booking-entry.ts';
import type { MethodDrafts } from './methods/method-drafts.ts';
import { Methods } from './methods/methods.tsx';
import { useMeetingOptions } from './methods/use-meeting-options.ts';
import { useMeetingLinks } from '../scheduling-page/pages/use-meeting-links.ts';
import type { BookingDone } from '../scheduling-page/booking-state.ts';
import { BookingLocale } from './booking-locale.tsx';

export type BookingCardProps = {
  context: Pick<CrmContext, 'crm' | 'user' | 'portal'>;
  host: BookingHost;
};

type ContactBookingProps = BookingCardProps & {
  on?: OtherRecordRef;
  /** Kept above: who goes from one contact of a record to another and back finds them. */
  drafts: Drafts<BookingEntry>;
  methodDrafts: MethodDrafts;
};

/** Booking with one contact, whose card it is or who belongs to the record the card sits on. */
export function BookingCard({ context, host, on, drafts, methodDrafts }: ContactBookingProps) {
  const { crm, user, portal } = context;
  // One object as long as it is the same contact: what was asked for it is not asked again.
  const record = useMemo(
    (): BookingRecord => ({
      objectTypeId: '0-1',
      objectId: String(crm.objectId),
      ...(on && { on }),
    }),
    [crm.objectId, on],
  );
  const userId = String(user.id);
  const links = useMeetingLinks(record, userId);
  const options = useMeetingOptions(record, userId);
  const accountZone = knownZone(portal.timezone) ?? undefined;
  const [refused, setRefused] = useState<BookingDone | null>(null);
  // Whichever is read first knows the contact.
  const known = [links.state, options.state].find(({ status }) => status === 'ready');

  return (
    <BookingLocale
      user={user}
      contact={known?.status === 'ready' ? (known.data.contact ?? undefined) : undefined}
    >
      <Flex direction="column" gap="sm">
        <Methods
          record={record}
          userId={userId}
          options={options}
          host={host}
          drafts={methodDrafts}
          instead={refused}
          proposing={{ record, links, accountZone }}
          canAddItems={links.state.status !== 'ready' || links.state.data.canAddItems}
          onBooked={() => {
            setRefused(null);
            host.refreshObjectProperties();
          }}
        >
          {(calendar) => (
            <>
              <BookASlot
                record={record}
                links={links}
                accountZone={accountZone}
                drafts={drafts}
                host={host}
                onOffline={setRefused}
                calendar={calendar}
              />
              <Divider size="flush" />
            </>
          )}
        </Methods>
      </Flex>
    </BookingLocale>
  );
}
