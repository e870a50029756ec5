import './messages-first.ts';
import type { OtherRecordRef } from '@app/contracts/record';
import { messagesFor } from '@app/domain/messages-for';
import { ErrorState, Text } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { BookingCard, type BookingCardProps } from './booking.tsx';
import { useDrafts, type Drafts } from '@app/card-kit/use-kept';
import { ChooseContact } from './contacts/choose-contact.tsx';
import { useMethodDrafts, type MethodDrafts } from './methods/method-drafts.ts';
import { WithoutContact } from './methods/without-contact.tsx';
import type { BookingEntry } from '../scheduling-page/form/booking-entry.ts';
import { BookingLocale } from './booking-locale.tsx';
import { languages } from '../scheduling-page/booking-texts.ts';

/** Books with the contact the card sits on, or with one of the company, deal or ticket it sits on. */
export function RecordBooking({ context, host }: BookingCardProps) {
  const { objectTypeId, objectId } = context.crm;
  const drafts = useDrafts<BookingEntry>();
  const methodDrafts = useMethodDrafts();
  switch (objectTypeId) {
    case '0-1':
      return (
        <BookingCard context={context} host={host} drafts={drafts} methodDrafts={methodDrafts} />
      );
    case '0-2':
    case '0-3':
    case '0-5':
      return (
        <BookingLocale user={context.user}>
          <OnOtherRecord
            objectTypeId={objectTypeId}
            objectId={String(objectId)}
            context={context}
            host={host}
            drafts={drafts}
            methodDrafts={methodDrafts}
          />
        </BookingLocale>
      );
    default: {
      const { otherRecord } = messagesFor(languages, context.user.language ?? context.user.locale);
      return (
        <ErrorState title={otherRecord.title} type="lock">
          <Text>{otherRecord.text}</Text>
        </ErrorState>
      );
    }
  }
}

function OnOtherRecord({
  objectTypeId,
  objectId,
  context,
  host,
  drafts,
  methodDrafts,
}: OtherRecordRef &
  BookingCardProps & { drafts: Drafts<BookingEntry>; methodDrafts: MethodDrafts }) {
  // One object for as long as it is the same record: what was asked for it is not asked again.
  const on = useMemo((): OtherRecordRef => ({ objectTypeId, objectId }), [objectTypeId, objectId]);
  return (
    <ChooseContact on={on}>
      {({ contactId, canAddItems }) =>
        contactId === null ? (
          <WithoutContact
            on={on}
            user={context.user}
            host={host}
            canAddItems={canAddItems}
            drafts={methodDrafts}
          />
        ) : (
          <BookingCard
            key={contactId}
            on={on}
            context={{ ...context, crm: { objectTypeId: '0-1', objectId: Number(contactId) } }}
            host={host}
            drafts={drafts}
            methodDrafts={methodDrafts}
          />
        )
      }
    </ChooseContact>
  );
}
