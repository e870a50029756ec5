import type { Outcome } from '@app/domain/outcome/outcome';
import { useEffect, useRef, useState } from 'react';
import { useWrite } from '@app/card-kit/write/use-write';
import type { Line } from '@app/card-kit/write/write-line';
import { useRowScope } from '../agenda-texts.ts';
import { moveTogether } from '../commands/reschedule.ts';
import { setOutcome } from '../commands/set-outcome.ts';
import { writeMany, type Change } from '../commands/write-many.ts';
import { lineKey, type RowPart } from '../rows/line-key.ts';
import { refusedOf, type Refused } from '../rows/refused.ts';
import type { AgendaActions, Item } from '../types.ts';
import type { Member, Planned } from './use-series-change.ts';

type Sent = { part: RowPart; members: Member[]; back: ReadonlySet<string> };
/** What became of one: its line in the store, which its row shows too, and whether that is the way back. */
export type Told = { part: RowPart; isBack: boolean; member: Member; line: Line<Item> };

/** Changes several of a series in one call, and tells of each what became of it. */
export function useSeriesWrite(panelId: string, actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { store } = scope;
  const [sent, setSent] = useState<Sent | null>(null);
  const { isBusy, write, look } = useDispatch(panelId, sent, actions);

  const told = toldOf(sent, actions);
  const { part = 'edit', members = [] } = sent ?? {};
  const { lost, stale, failed } = refusedOf(part, members, actions);
  const undoable = told.flatMap(({ member, isBack, line: { done, attempt } }): Change[] =>
    isBack || attempt !== undefined || done?.undo === undefined
      ? []
      : [{ subject: done.subject ?? member, command: done.undo }],
  );
  const begin = (part: RowPart, members: Member[], changes: Change[]): void => {
    setSent({ part, members, back: new Set() });
    write(part, changes);
  };
  const again = (of: Refused[], isForced: boolean) => (): void => {
    write(
      part,
      of.map(({ subject, command }) => ({ subject, command, isForced })),
    );
  };
  return {
    isBusy,
    told,
    isSent: sent !== null,
    move: (planned: Planned[]): void => {
      const changes = planned.map(({ member, to }) => ({
        subject: member,
        command: moveTogether(scope, member, to),
      }));
      begin(
        'edit',
        planned.map(({ member }) => member),
        changes,
      );
    },
    setOutcome: (members: Member[], outcome: Outcome): void => {
      const changes = members.map((subject) => ({
        subject,
        command: setOutcome(scope, subject, outcome),
      }));
      begin('outcome', members, changes);
    },
    counts: {
      lost: lost.length,
      stale: stale.length,
      failed: failed.length,
      undo: undoable.length,
    },
    look: (): void => {
      look(() => Promise.all(lost.map(({ key }) => store.check(key))));
    },
    overwrite: again(stale, true),
    retry: again(failed, false),
    undo: (): void => {
      if (sent === null) return;
      setSent({ ...sent, back: new Set(undoable.map(({ subject }) => subject.id)) });
      write(sent.part, undoable);
    },
  };
}

function toldOf(sent: Sent | null, { store }: AgendaActions): Told[] {
  if (sent === null) return [];
  const { part, members, back } = sent;
  return members.map((member) => {
    const line = store.lineOf(lineKey(part, member)) ?? {};
    return { part, isBack: back.has(member.id), member, line };
  });
}

/** Sends them together, and says how many were saved. What was refused is told here, for as long as this is open. */
function useDispatch(panelId: string, sent: Sent | null, actions: AgendaActions) {
  const { store, host, words, refreshOverview } = useRowScope(actions);
  const { isBusy, run } = useWrite();
  const last = useRef(sent);
  useEffect(() => {
    last.current = sent;
  });
  useEffect(
    () => () => {
      const { part, members = [] } = last.current ?? {};
      if (part !== 'edit') return;
      for (const member of members) {
        store.mark(lineKey(part, member), { type: 'left', place: panelId });
      }
    },
    [store, panelId],
  );
  return {
    isBusy,
    look: (find: () => Promise<unknown>): void =>
      void run(async () => {
        await find();
      }),
    write: (part: RowPart, changes: Change[]): void =>
      void run(async () => {
        const { saved } = await writeMany(actions, part, changes, words.series.result, {
          place: panelId,
        });
        if (saved.length === 0) return;
        host.refreshObjectProperties();
        refreshOverview();
      }),
  };
}
