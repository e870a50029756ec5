import { LoadingSpinner } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { LoadFailed } from './load-failed.tsx';
import type { LoadState } from '../load/load-state.ts';

type LoadedProps<Data> = {
  state: LoadState<Data>;
  /** What is said while it loads. */
  label: string;
  onRetry: () => void;
  children: (data: Data) => ReactNode;
};

/** What is shown of something that has to be fetched first, or how that stands. */
export function Loaded<Data>({ state, label, onRetry, children }: LoadedProps<Data>) {
  switch (state.status) {
    case 'loading':
      return <LoadingSpinner label={label} showLabel layout="centered" />;
    case 'failed':
      return <LoadFailed error={state.error} onRetry={onRetry} />;
    case 'ready':
      return children(state.data);
  }
}
