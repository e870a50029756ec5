import { createContext } from 'react';
import type { RebookModel } from './use-rebook.ts';

/**
 * Reaches the panel of a row past the row, which is drawn again only for what it shows itself. Null on a
 * record where nothing can be booked anew.
 */
export const RebookContext = createContext<RebookModel | null>(null);
