import type { SetupReport } from '@app/contracts/setup/check-setup';
import {
  Button,
  Flex,
  LoadingButton,
  Text,
  TextArea,
  type ExtensionPointApiActions,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import { reportText } from './report-text.ts';
import type { Words } from './messages/messages.ts';

/** What HubSpot's page lets this one do. */
export type PageHost = Pick<ExtensionPointApiActions<'settings'>, 'addAlert'> & {
  /** The SDK types it by the browser's `Clipboard`, which a worker's types do not know. */
  copyTextToClipboard: (text: string) => Promise<void>;
};

type ReportBarProps = {
  report: SetupReport;
  words: Words;
  account: { portalId: number; appId: number | string | undefined };
  host: PageHost;
  isChecking: boolean;
  onCheckAgain: () => void;
};

/** What can be done with a report: made anew, or copied; shown as text where copying is not allowed. */
export function ReportBar(props: ReportBarProps) {
  const { report, words, account, host, isChecking, onCheckAgain } = props;
  const [isShown, setIsShown] = useState(false);
  const text = reportText(report, words, account);
  const copy = (): void => {
    host.copyTextToClipboard(text).then(
      () => {
        setIsShown(false);
        host.addAlert({ type: 'success', message: words.copied });
      },
      () => {
        setIsShown(true);
      },
    );
  };
  return (
    <Flex direction="column" gap="sm">
      <Flex align="center" gap="sm" wrap>
        <LoadingButton size="sm" variant="primary" loading={isChecking} onClick={onCheckAgain}>
          {words.checkAgain}
        </LoadingButton>
        <Button size="sm" variant="secondary" onClick={copy}>
          {words.copyReport}
        </Button>
        <Text variant="microcopy">
          {words.checkedAt(clockTime(report.checkedAt), report.calls)}
        </Text>
      </Flex>
      {isShown && (
        <TextArea name="report" label={words.copyByHand} value={text} readOnly rows={8} />
      )}
    </Flex>
  );
}

/** Where the admin sits; in a form that reads the same in every language. */
function clockTime(instant: Date): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en', options).format(instant);
}
