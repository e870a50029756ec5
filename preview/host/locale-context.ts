import { createContext } from 'react';

/** The user's locale as `Intl` takes it, for components that format by themselves such as DateInput. */
export const LocaleContext = createContext('en-US');
