import { knownZone } from '@app/domain/time/time-zone';
import type { CrmContext } from '@hubspot/ui-extensions';
import { useMemo, type ReactNode } from 'react';
import { nameOutcomes } from '@app/card-kit/outcome/outcome-names';
import { repLocale } from '@app/card-kit/clock/rep-locale';
import { useNow } from '@app/card-kit/clock/use-now';
import { messagesFor } from '@app/domain/messages-for';
import { LocaleContext } from '@app/card-kit/texts';
import { languages } from '../scheduling-page/booking-texts.ts';

type BookingLocaleProps = {
  user: CrmContext['user'];
  /** As long as nobody is known, there is no clock but the rep's. */
  contact?: { firstName: string | null; timeZone: string | null } | undefined;
  children: ReactNode;
};

/** The rep's language, and whose clocks are shown. */
export function BookingLocale({ user, contact, children }: BookingLocaleProps) {
  const now = useNow();
  const firstName = contact?.firstName ?? null;
  const contactZone = knownZone(contact?.timeZone);
  const language = user.language ?? user.locale;
  const words = messagesFor(languages, language);
  nameOutcomes(words.outcomeNames);
  const locale = useMemo(
    () => ({
      language,
      contactName: firstName ?? words.theContact,
      clocks: {
        locale: repLocale(user),
        repZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        contactZone,
      },
      now,
    }),
    [language, words, user, contactZone, firstName, now],
  );
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}
