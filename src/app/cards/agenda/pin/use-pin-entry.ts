import type { DataOf } from '@app/contracts/contract';
import type { getPin } from '@app/contracts/agenda/get-pin';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { titleOf } from '@app/card-kit/title-of';
import type { NoteProps } from '@app/card-kit/views/note';
import { lineKey } from '../rows/line-key.ts';
import { useRowScope } from '../agenda-texts.ts';
import type { AgendaActions, Item, Pinned, RowScope } from '../types.ts';

type Target = { id: string; title: string };
type Found = DataOf<typeof getPin>;

export type PinEntry = {
  /** The line in a row's menu. */
  entry: { label: string; press: () => void };
  /** What the rep is asked before a pin is replaced, or where only another item can be pinned. */
  question: Pick<NoteProps, 'lines' | 'answers'>;
};

/**
 * Pinning from a row: at once where nothing is pinned, after a question where something is, which is named
 * whatever it is. For an appointment, which cannot be pinned, the meeting that goes with it is offered.
 */
export function usePinEntry(item: Item, actions: AgendaActions): PinEntry {
  const scope = useRowScope(actions);
  const { words, pin, pinnedTitle } = scope;
  const { question, save, ask } = usePinQuestion(item, scope);
  const isMeeting = item.kind === 'meeting';
  const itself: Target = { id: item.id, title: titleOf(item, words) };

  const proceed = ({ pinned, meeting }: Found): void => {
    const expected = pinned?.engagementId ?? null;
    const name = nameOf(pinned, scope);
    if (pinned !== null) pin.remember(pinned.engagementId, name);
    const standIn = meeting && {
      id: meeting.id,
      title: titleOf({ kind: 'meeting', ...meeting }, words),
    };
    const target = isMeeting ? itself : standIn;
    if (target === null || target.id === expected) {
      tellNotPossible(scope, target);
    } else if (isMeeting && expected === null) void save(target, null);
    else ask(target, expected, name === null ? words.lostPin : words.pinQuestion(name));
  };

  const look = useLook(item, scope);
  return {
    entry: {
      label: item.isPinned ? words.unpin : words.pin,
      press: () => {
        if (item.isPinned || (isMeeting && pin.pinned === null)) void save(itself);
        else if (isMeeting && pinnedTitle !== null) {
          ask(itself, pin.pinned, words.pinQuestion(pinnedTitle));
        } else {
          void look(proceed, () => {
            // What is pinned can be replaced without its name; a meeting that was not found cannot be pinned.
            if (!isMeeting) tellNotPossible(scope, null);
            else ask(itself, pin.pinned, words.pinQuestion(words.activities.hidden));
          });
        }
      },
    },
    question: question ?? {},
  };
}

/** Asks whether to replace the pin, and then does it. */
function usePinQuestion(item: Item, { words, pin }: RowScope) {
  const [question, setQuestion] = useState<PinEntry['question'] | null>(null);
  const isMeeting = item.kind === 'meeting';
  // The row may stand for another record that is the one pinned.
  const { isPinned } = item;

  const save = async ({ id, title }: Target, expected?: Pinned): Promise<void> => {
    const message = isPinned ? words.unpinnedNow : words.pinnedNow(title);
    const how = { message, ...(expected !== undefined && { expected }) };
    if (await pin.set(isPinned ? null : id, itemKey(item), how)) setQuestion(null);
  };
  const ask = (target: Target, expected: Pinned, replaced: string): void => {
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
  return { question, save, ask };
}

/** Looks what is pinned, and for an appointment which meeting goes with it; once at a time. */
function useLook({ kind, id }: Item, { record }: RowScope) {
  const isLooking = useRef(false);
  return async (onFound: (found: Found) => void, onFailed: () => void): Promise<void> => {
    if (isLooking.current) return;
    isLooking.current = true;
    try {
      const appointmentId = kind === 'meeting' ? {} : { appointmentId: id };
      onFound(await callFunction<typeof getPin>('agenda/get-pin', { record, ...appointmentId }));
    } catch {
      onFailed();
    } finally {
      isLooking.current = false;
    }
  };
}

/** How what is pinned is called; null where it is gone. */
function nameOf(pinned: Found['pinned'], { words, store }: RowScope): string | null {
  if (pinned === null || pinned.kind === 'deleted') return null;
  const line = store.lineOf(lineKey('edit', { kind: 'meeting', id: pinned.engagementId }));
  if (line?.done?.isGone === true) return null;
  const activities = { ...words.kinds, ...words.activities };
  return [activities[pinned.kind], pinned.text].filter(Boolean).join(': ');
}

function tellNotPossible({ words, host }: RowScope, pinnedNow: Target | null): void {
  const also = pinnedNow === null ? '' : ` ${words.pinnedNow(pinnedNow.title)}`;
  host.addAlert({ type: 'info', message: words.pinNotPossible + also });
}
