import { itemKey } from '@app/domain/agenda/agenda-item';
import { useTexts } from '@app/card-kit/texts';
import { titleOf } from '@app/card-kit/title-of';
import type { Method } from '../method.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { Item } from './use-created.ts';

/** `found`: it is there although nobody confirmed that it was created. */
export type HowCreated = 'created' | 'existed' | 'found';

/** Keeps a meeting in the card and closes its form. Only what was certainly created can be undone. */
export function useCreatedMeeting({ made, finish }: Method, way: 'calendar' | 'log') {
  const { words } = useTexts();
  const ways = useMethodMessages();

  return (item: Item, how: HowCreated, also: Item[] | null): void => {
    const { kind, id, start, end } = item;
    const title = titleOf(item, words);
    const note =
      how === 'existed'
        ? ways.nothingCreated
        : how === 'created' && way === 'calendar'
          ? ways.calendar.undoNote
          : undefined;
    made.add({
      key: `${how} ${itemKey(item)}`,
      title,
      done: how === 'existed' ? ways.wasThere(title) : ways[way].created(title),
      ...(note !== undefined && { note }),
      also: also ?? [],
      times: start === null ? [] : [{ start, end }],
      undo: 'delete',
      items: how === 'created' ? [{ kind, id }] : [],
    });
    finish();
  };
}
