import type { DataOf } from '@app/contracts/contract';
import type { getPin } from '@app/contracts/agenda/get-pin';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { titleOf } from '@app/card-kit/title-of';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { NoteProps } from '@app/card-kit/views/note';
import type { Item } from '../outcomes/row-change.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePinUndo } from './use-pin-undo.tsx';

type Target = { id: string; title: string };
type Found = DataOf<typeof getPin>;

export type PinEntry = {
  /** The line in a row's menu. */
  entry: { label: string; press: () => void };
  /**
   * What the rep is asked before a pin is replaced, or where only another item can be pinned; then what
   * became of it.
   */
  note: NoteProps;
};

/**
 * Pinning from a row: at once where nothing is pinned, after a question where something is, which is named
 * whatever it is. For an appointment, which cannot be pinned, the meeting that goes with it is offered.
 */
export function usePinEntry(item: Item, actions: AgendaActions): PinEntry {
  const { words } = useAgendaTexts();
  const { record, pin, pinnedTitle, store, host } = actions;
  const place = itemKey(item);
  const undo = usePinUndo(place, actions);
  const [question, setQuestion] = useState<Required<Pick<NoteProps, 'lines' | 'answers'>> | null>(
    null,
  );
  const isLooking = useRef(false);
  const activities = { ...words.kinds, ...words.activities };
  const isMeeting = item.kind === 'meeting';
  // The row may stand for another record that is the one pinned.
  const { isPinned } = item;
  const itself: Target = { id: item.id, title: titleOf(item, words) };

  const save = async ({ id, title }: Target, expected?: string | null): Promise<void> => {
    const message = isPinned ? words.unpinnedNow : words.pinnedNow(title);
    const how = { message, ...(expected !== undefined && { expected }) };
    if (await pin.set(isPinned ? null : id, place, how)) setQuestion(null);
  };

  const ask = (target: Target, expected: string | null, replaced: string): void => {
    const label = isMeeting ? words.replacePin : words.pinNamed(target.title);
    setQuestion({
      lines: [
        ...(isMeeting ? [] : [words.pinNotPossible]),
        ...(expected === null ? [] : [replaced]),
      ],
      answers: [
        [label, () => void save(target, expected)],
        [
          words.cancel,
          () => {
            setQuestion(null);
          },
          true,
        ],
      ],
    });
  };

  const proceed = ({ pinned, meeting }: Found): void => {
    const expected = pinned?.engagementId ?? null;
    const isGone =
      pinned !== null &&
      store.lineOf(lineKey('edit', { kind: 'meeting', id: pinned.engagementId }))?.done?.isGone ===
        true;
    const name =
      pinned === null || pinned.kind === 'deleted' || isGone
        ? null
        : [activities[pinned.kind], pinned.text].filter(Boolean).join(': ');
    if (pinned !== null) pin.remember(pinned.engagementId, name);
    const standIn = meeting && {
      id: meeting.id,
      title: titleOf({ kind: 'meeting', ...meeting }, words),
    };
    const target = isMeeting ? itself : standIn;
    if (target === null || target.id === expected) {
      const also = target === null ? '' : ` ${words.pinnedNow(target.title)}`;
      host.addAlert({ type: 'info', message: words.pinNotPossible + also });
    } else if (isMeeting && expected === null) void save(target, null);
    else ask(target, expected, name === null ? words.lostPin : words.pinQuestion(name));
  };

  const look = async (): Promise<void> => {
    if (isLooking.current) return;
    isLooking.current = true;
    try {
      const appointmentId = isMeeting ? {} : { appointmentId: item.id };
      proceed(await callFunction<typeof getPin>('agenda/get-pin', { record, ...appointmentId }));
    } catch {
      // What is pinned can be replaced without its name; a meeting that was not found cannot be pinned.
      if (isMeeting) ask(itself, pin.pinned, words.pinQuestion(words.activities.hidden));
      else host.addAlert({ type: 'info', message: words.pinNotPossible });
    } finally {
      isLooking.current = false;
    }
  };

  return {
    entry: {
      label: isPinned ? words.unpin : words.pin,
      press: () => {
        if (isPinned || (isMeeting && pin.pinned === null)) void save(itself);
        else if (isMeeting && pinnedTitle !== null)
          ask(itself, pin.pinned, words.pinQuestion(pinnedTitle));
        else void look();
      },
    },
    note: { ...undo, ...question },
  };
}
