import { asAppError } from '@app/card-kit/load/load-state';
import { problemText } from '@app/card-kit/problem-text';
import type { RowScope } from '../types.ts';

export async function putOnClipboard(
  host: RowScope['host'],
  text: string,
  message: string,
): Promise<void> {
  await host.copyTextToClipboard(text);
  host.addAlert({ type: 'success', message });
}

/** Puts a text on the clipboard, and says whether it is there. Writes nothing to HubSpot. */
export async function copyText(
  { host, words }: RowScope,
  text: string,
  message = words.copied,
): Promise<void> {
  try {
    await putOnClipboard(host, text, message);
  } catch (error) {
    host.addAlert({ type: 'danger', message: problemText(words, asAppError(error)) });
  }
}
