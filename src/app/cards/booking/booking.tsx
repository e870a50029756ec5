import { Divider, Flex, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import { repLocale } from '../clock/rep-locale.ts';
import { TextsContext } from '../texts.ts';
import { useNow } from '../use-now.ts';
import { wordsFor } from '@app/domain/words-for';
import { BookASlot } from './book-a-slot.tsx';
import type { BookingHost } from './booking-host.ts';
import type { BookingRecord, OtherRecord } from './booking-record.ts';
import { BookingTextsContext } from './booking-texts.ts';
import { OtherWays } from './other-ways/other-ways.tsx';
import { useMeetingLinks } from './pages/use-meeting-links.ts';
import type { BookingDone } from './use-booking.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

export type BookingCardProps = {
  context: Pick<CrmContext, 'crm' | 'user' | 'portal'>;
  host: BookingHost;
};

/** Booking with one contact, whose card it is or who belongs to the record the card sits on. */
export function BookingCard({ context, host, on }: BookingCardProps & { on?: OtherRecord }) {
  const { crm, user, portal } = context;
  const record: BookingRecord = {
    objectTypeId: '0-1',
    objectId: String(crm.objectId),
    ...(on && { on }),
  };
  const userId = String(user.id);
  const links = useMeetingLinks(record, userId);
  const [refused, setRefused] = useState<BookingDone | null>(null);
  const now = useNow();
  const contact = links.state.status === 'ready' ? links.state.data.contact : null;
  const contactZone = contact?.timeZone ?? null;
  const firstName = contact?.firstName ?? null;
  const texts = useMemo(() => {
    const words = wordsFor({ en, de }, user.language ?? user.locale);
    return {
      words,
      contactName: firstName ?? words.theContact,
      clocks: {
        locale: repLocale(user),
        repZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        contactZone,
      },
      now,
    };
  }, [user, contactZone, firstName, now]);

  return (
    <TextsContext.Provider value={texts}>
      <BookingTextsContext.Provider value={texts}>
        <Flex direction="column" gap="md">
          <BookASlot
            record={record}
            links={links}
            accountZone={portal.timezone}
            host={host}
            onOffline={setRefused}
          />
          <Divider />
          <OtherWays
            record={record}
            userId={userId}
            language={user.language ?? user.locale}
            host={host}
            instead={refused}
            onBooked={() => {
              setRefused(null);
              host.refreshObjectProperties();
            }}
          />
        </Flex>
      </BookingTextsContext.Provider>
    </TextsContext.Provider>
  );
}
