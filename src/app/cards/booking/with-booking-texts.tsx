import { messagesFor } from '@app/domain/messages-for';
import { knownZone } from '@app/domain/time/time-zone';
import type { CrmContext } from '@hubspot/ui-extensions';
import { useMemo, type ReactNode } from 'react';
import { nameOutcomes } from '@app/card-kit/outcome/outcome-names';
import { repLocale } from '@app/card-kit/clock/rep-locale';
import { TextsContext } from '@app/card-kit/texts';
import { useNow } from '@app/card-kit/clock/use-now';
import { BookingTextsContext } from '../scheduling-page/booking-texts.ts';
import { de } from '../scheduling-page/messages/de.ts';
import { en } from '../scheduling-page/messages/en.ts';

type WithBookingTextsProps = {
  user: CrmContext['user'];
  /** As long as nobody is known, there is no clock but the rep's. */
  contact?: { firstName: string | null; timeZone: string | null } | undefined;
  children: ReactNode;
};

/** The words, and whose clocks are shown. */
export function WithBookingTexts({ user, contact, children }: WithBookingTextsProps) {
  const now = useNow();
  const firstName = contact?.firstName ?? null;
  const contactZone = knownZone(contact?.timeZone);
  const words = messagesFor({ en, de }, user.language ?? user.locale);
  nameOutcomes(words.outcomeNames);
  const texts = useMemo(
    () => ({
      words,
      contactName: firstName ?? words.theContact,
      clocks: {
        locale: repLocale(user),
        repZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        contactZone,
      },
      now,
    }),
    [words, user, contactZone, firstName, now],
  );
  return (
    <TextsContext.Provider value={texts}>
      <BookingTextsContext.Provider value={texts}>{children}</BookingTextsContext.Provider>
    </TextsContext.Provider>
  );
}
