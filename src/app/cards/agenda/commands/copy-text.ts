import { asAppError } from '@app/card-kit/load/load-state';
import { problemText } from '@app/card-kit/problem-text';
import type { RowScope } from '../types.ts';

/** Puts a text on the clipboard, and says whether it is there. Writes nothing to HubSpot. */
export async function copyText({ host, words }: RowScope, text: string): Promise<void> {
  try {
    await host.copyTextToClipboard(text);
    host.addAlert({ type: 'success', message: words.copied });
  } catch (error) {
    host.addAlert({ type: 'danger', message: problemText(words, asAppError(error)) });
  }
}
