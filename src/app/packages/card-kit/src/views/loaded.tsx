import { Flex, LoadingButton, LoadingSpinner } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import type { Problem } from '../problem-text.ts';
import { useLimitWait } from '../load/use-limit-wait.ts';
import { useTexts } from '../texts.ts';
import { LoadFailed } from './load-failed.tsx';

type Loadable<Data> =
  { status: 'loading' } | { status: 'failed'; error: Problem } | { status: 'ready'; data: Data };

type LoadedProps<Data> = {
  state: Loadable<Data>;
  /** What is said while it loads. */
  label: string;
  /** Whether there is nothing in it, so that looking again may be of use. */
  isNothing?: ((data: Data) => boolean) | undefined;
  onRetry: () => void;
  children: (data: Data) => ReactNode;
};

/**
 * What is shown of something that has to be fetched first, or how that stands. The button that tries again stays
 * once it was pressed, whatever comes of it: one that went away would take the keyboard's focus with it. A limit
 * of HubSpot's needs no click.
 */
export function Loaded<Data>({ state, label, isNothing, onRetry, children }: LoadedProps<Data>) {
  const { words } = useTexts();
  const [isPressed, setIsPressed] = useState(false);
  const { status } = state;
  const isFailed = status === 'failed';
  const seconds = useLimitWait(isFailed ? state.error : undefined, onRetry);
  const isWaiting = status === 'loading' || seconds !== undefined;
  const said = seconds === undefined ? label : words.busy(seconds);
  const isOffered = !isWaiting && (isFailed || isNothing?.(state.data));
  const content = isWaiting ? (
    !isPressed && <LoadingSpinner label={said} showLabel layout="centered" />
  ) : isFailed ? (
    <LoadFailed error={state.error} />
  ) : (
    children(state.data)
  );
  if (!isOffered && !isPressed) return content;
  return (
    <Flex direction="column" gap="sm">
      {content}
      <Flex direction="row" justify="center">
        <LoadingButton
          size="sm"
          loading={isWaiting}
          onClick={() => {
            setIsPressed(true);
            onRetry();
          }}
        >
          {isWaiting ? said : isFailed ? words.retry : words.lookAgain}
        </LoadingButton>
      </Flex>
    </Flex>
  );
}
