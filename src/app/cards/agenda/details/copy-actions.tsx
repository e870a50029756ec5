import type { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { Button, Flex, Inline, LoadingButton } from '@hubspot/ui-extensions';
import { callFunction } from '@app/card-kit/call-function';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useAgendaTexts } from '../agenda-texts.ts';
import { putOnClipboard } from '../commands/copy-text.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import { itemAsText } from './item-as-text.ts';
import type { AgendaActions, Item, ItemDetails } from '../types.ts';

type CopyActionsProps = { item: Item; details: ItemDetails; actions: AgendaActions };

/** The item on the clipboard, in words or for a calendar. */
export function CopyActions({ item, details, actions }: CopyActionsProps) {
  const { words, clocks, now } = useAgendaTexts();
  const { record, host } = actions;
  const { kind, id } = item;
  const { isBusy, error, run } = useWrite();

  return (
    <Flex direction="column" gap="xs">
      <Inline gap="xs">
        <Button
          size="xs"
          onClick={() =>
            void run(() =>
              putOnClipboard(host, itemAsText(item, details, words, clocks, now), words.copied),
            )
          }
        >
          {words.copyAsText}
        </Button>
        <LoadingButton
          size="xs"
          loading={isBusy}
          onClick={() =>
            void run(async () => {
              const { text } = await callFunction<typeof getCalendarFile>(
                'agenda/get-calendar-file',
                {
                  record,
                  item: { kind, id },
                },
              );
              await putOnClipboard(host, text, words.fileCopied);
            })
          }
        >
          {words.copyAsFile}
        </LoadingButton>
      </Inline>
      {error !== null && <ErrorAlert error={error} />}
    </Flex>
  );
}
