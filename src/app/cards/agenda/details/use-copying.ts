import type { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { callFunction } from '@app/card-kit/call-function';
import { useWrite } from '@app/card-kit/write/use-write';
import { useRowScope } from '../agenda-texts.ts';
import { putOnClipboard } from '@app/card-kit/write/copy-text';
import type { AgendaActions, Item, ItemDetails } from '../types.ts';
import { itemAsText } from './item-as-text.ts';

/** The item on the clipboard, in words or for a calendar. */
export function useCopying(item: Item, details: ItemDetails | null, actions: AgendaActions) {
  const { words, clocks, now, host, record, read } = useRowScope(actions);
  const { kind, id } = item;
  const { error, run } = useWrite();
  const copy = (make: () => Promise<string> | string, message: string) => () =>
    void run(async () => {
      await putOnClipboard(host, await make(), message);
    });
  return {
    error,
    asText: copy(
      async () => itemAsText(item, details ?? (await read(item)), words, clocks, now),
      words.copied,
    ),
    asFile: copy(async () => {
      const { text } = await callFunction<typeof getCalendarFile>('agenda/get-calendar-file', {
        record,
        item: { kind, id },
      });
      return text;
    }, words.fileCopied),
  };
}
