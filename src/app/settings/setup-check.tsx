import { messagesFor } from '@app/domain/messages-for';
import {
  Flex,
  Heading,
  LoadingSpinner,
  Text,
  type ExtensionPointApiContext,
} from '@hubspot/ui-extensions';
import { CheckFailed } from './check-failed.tsx';
import { ReportBar, type PageHost } from './report-bar.tsx';
import { SetupReport } from './setup-report.tsx';
import { useSetupCheck } from './use-setup-check.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

type SetupCheckProps = {
  context: Pick<ExtensionPointApiContext<'settings'>, 'user' | 'portal' | 'extension'>;
  host: PageHost;
};

/** The settings page: whether the cards have what they need in this account, and who can help. */
export function SetupCheck({ context, host }: SetupCheckProps) {
  const { user, portal, extension } = context;
  const words = messagesFor({ en, de }, user.language ?? user.locale);
  const { state, isChecking, checkAgain } = useSetupCheck(user.id);
  return (
    <Flex direction="column" gap="md">
      <Flex direction="column" gap="xs">
        <Heading>{words.title}</Heading>
        <Text>{words.intro}</Text>
      </Flex>
      {state.status === 'loading' && (
        <LoadingSpinner label={words.checking} showLabel layout="centered" />
      )}
      {state.status === 'failed' && (
        <CheckFailed
          error={state.error}
          words={words}
          isChecking={isChecking}
          onCheckAgain={checkAgain}
        />
      )}
      {state.status === 'ready' && (
        <>
          <ReportBar
            report={state.data}
            words={words}
            account={{ portalId: portal.id, appId: extension?.appId }}
            host={host}
            isChecking={isChecking}
            onCheckAgain={checkAgain}
          />
          <SetupReport report={state.data} words={words} />
        </>
      )}
    </Flex>
  );
}
