import { wordsFor } from '@app/domain/words-for';
import { ErrorState, Text, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo, type ReactNode } from 'react';
import { repLocale } from '../clock/rep-locale.ts';
import { TextsContext } from '../texts.ts';
import { useNow } from '../use-now.ts';
import { BookingCard, type BookingCardProps } from './booking.tsx';
import type { OtherRecord } from './booking-record.ts';
import { BookingTextsContext } from './booking-texts.ts';
import { ChooseContact } from './contacts/choose-contact.tsx';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

/** Books with the contact the card sits on, or with one of the company, deal or ticket it sits on. */
export function RecordBooking({ context, host }: BookingCardProps) {
  const { objectTypeId, objectId } = context.crm;
  switch (objectTypeId) {
    case '0-1':
      return <BookingCard context={context} host={host} />;
    case '0-2':
    case '0-3':
    case '0-5':
      return (
        <WithTexts user={context.user}>
          <OnOtherRecord
            objectTypeId={objectTypeId}
            objectId={String(objectId)}
            context={context}
            host={host}
          />
        </WithTexts>
      );
    default: {
      const { otherRecord } = wordsFor({ en, de }, context.user.language ?? context.user.locale);
      return (
        <ErrorState title={otherRecord.title} type="lock">
          <Text>{otherRecord.text}</Text>
        </ErrorState>
      );
    }
  }
}

function OnOtherRecord({ objectTypeId, objectId, context, host }: OtherRecord & BookingCardProps) {
  // One object for as long as it is the same record: what was asked for it is not asked again.
  const on = useMemo((): OtherRecord => ({ objectTypeId, objectId }), [objectTypeId, objectId]);
  return (
    <ChooseContact on={on}>
      {(contactId) => (
        <BookingCard
          key={contactId}
          on={on}
          context={{ ...context, crm: { objectTypeId: '0-1', objectId: Number(contactId) } }}
          host={host}
        />
      )}
    </ChooseContact>
  );
}

/** The words before anybody is chosen: no clock but the rep's. */
function WithTexts({ user, children }: { user: CrmContext['user']; children: ReactNode }) {
  const now = useNow();
  const texts = useMemo(() => {
    const words = wordsFor({ en, de }, user.language ?? user.locale);
    return {
      words,
      contactName: words.theContact,
      clocks: {
        locale: repLocale(user),
        repZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        contactZone: null,
      },
      now,
    };
  }, [user, now]);
  return (
    <TextsContext.Provider value={texts}>
      <BookingTextsContext.Provider value={texts}>{children}</BookingTextsContext.Provider>
    </TextsContext.Provider>
  );
}
