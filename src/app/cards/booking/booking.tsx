import { type CrmContext, Flex } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { repLocale } from '../clock/rep-locale.ts';
import { TextsContext } from '../texts.ts';
import { useNow } from '../use-now.ts';
import { wordsFor } from '../words/words-for.ts';
import type { BookingHost } from './booking-host.ts';
import { BookingTextsContext } from './booking-texts.ts';
import { OtherWays } from './other-ways/other-ways.tsx';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

type BookingCardProps = { context: Pick<CrmContext, 'crm' | 'user' | 'portal'>; host: BookingHost };

export function BookingCard({ context, host }: BookingCardProps) {
  const { crm, user } = context;
  const record = { objectTypeId: '0-1' as const, objectId: String(crm.objectId) };
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
      <BookingTextsContext.Provider value={texts}>
        <Flex direction="column" gap="md">
          <OtherWays
            record={record}
            userId={String(user.id)}
            host={host}
            onBooked={host.refreshObjectProperties}
          />
        </Flex>
      </BookingTextsContext.Provider>
    </TextsContext.Provider>
  );
}
