import type { ExtensionPointApi } from '@hubspot/ui-extensions';
import { asAppError } from '../load/load-state.ts';
import type { Words } from '../messages/en.ts';
import { problemText } from '../problem-text.ts';

/** What HubSpot's page lets a card do with a text. */
export type ClipboardHost = Pick<ExtensionPointApi<'crm.record.sidebar'>['actions'], 'addAlert'> & {
  /** The SDK types it by the browser's `Clipboard`, which a worker's types do not know. */
  copyTextToClipboard: (text: string) => Promise<void>;
};

/** Puts a text on the clipboard, and says whether it is there. Writes nothing to HubSpot. */
export async function copyText(
  { host, words }: { host: ClipboardHost; words: Words },
  text: string | (() => Promise<string> | string),
  message = words.copied,
): Promise<void> {
  try {
    await host.copyTextToClipboard(typeof text === 'string' ? text : await text());
    host.addAlert({ type: 'success', message });
  } catch (error) {
    host.addAlert({ type: 'danger', message: problemText(words, asAppError(error)) });
  }
}
