import { createContext, useContext } from 'react';
import { present } from '../../texts.ts';
import type { RebookModel } from './use-rebook.ts';

/** Reaches the panel of a row past the row, which is drawn again only for what it shows itself. */
export const RebookContext = createContext<RebookModel | null>(null);

export function useRebookModel(): RebookModel {
  return present(useContext(RebookContext));
}
