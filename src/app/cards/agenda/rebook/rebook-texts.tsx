import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { BookingTextsContext } from '../../scheduling-page/booking-texts.ts';
import { present, useTexts, type Texts } from '@app/card-kit/texts';
import { messagesFor } from '@app/domain/messages-for';
import { de } from './messages/de.ts';
import { en, type RebookMessages } from './messages/en.ts';

const RebookTextsContext = createContext<Texts<RebookMessages> | null>(null);

/** The words of booking anew, also for the views of booking that it is made of. */
export function RebookTexts(props: { language: string | undefined; children: ReactNode }) {
  const { language, children } = props;
  const shared = useTexts();
  const texts = useMemo(
    () => ({ ...shared, words: messagesFor({ en, de }, language) }),
    [shared, language],
  );
  return (
    <RebookTextsContext.Provider value={texts}>
      <BookingTextsContext.Provider value={texts}>{children}</BookingTextsContext.Provider>
    </RebookTextsContext.Provider>
  );
}

export function useRebookTexts(): Texts<RebookMessages> {
  return present(useContext(RebookTextsContext));
}
