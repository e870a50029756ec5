import { createContext, useContext } from 'react';
import { present } from '@app/card-kit/texts';
import type { MethodMessages } from './messages/en.ts';

export const MethodMessagesContext = createContext<MethodMessages | null>(null);

/** The words of these ways alone; what both cards say is in `useTexts`. */
export function useMethodMessages(): MethodMessages {
  return present(useContext(MethodMessagesContext));
}
