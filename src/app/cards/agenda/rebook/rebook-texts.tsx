import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { BookingTextsContext } from '../../scheduling-page/booking-texts.ts';
import { present, useTexts, type Texts } from '@app/card-kit/texts';
import { wordsFor } from '@app/domain/words-for';
import { de } from './messages/de.ts';
import { en, type RebookWords } from './messages/en.ts';

const RebookTextsContext = createContext<Texts<RebookWords> | null>(null);

/** The words of booking anew, also for the views of booking that it is made of. */
export function RebookTexts(props: { language: string | undefined; children: ReactNode }) {
  const { language, children } = props;
  const shared = useTexts();
  const texts = useMemo(
    () => ({ ...shared, words: wordsFor({ en, de }, language) }),
    [shared, language],
  );
  return (
    <RebookTextsContext.Provider value={texts}>
      <BookingTextsContext.Provider value={texts}>{children}</BookingTextsContext.Provider>
    </RebookTextsContext.Provider>
  );
}

export function useRebookTexts(): Texts<RebookWords> {
  return present(useContext(RebookTextsContext));
}
