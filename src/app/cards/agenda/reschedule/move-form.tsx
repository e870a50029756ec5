import {
  Alert,
  Button,
  Flex,
  Inline,
  Input,
  LoadingButton,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { wallClockOf } from '@app/domain/time/local-time';
import { useContext, useMemo } from 'react';
import { present } from '@app/card-kit/clock/present';
import { useKept } from '@app/card-kit/use-kept';
import { repClock } from '@app/card-kit/clock/clocks';
import { ContactClock, OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { strong } from '@app/card-kit/strong';
import { plainDate } from '../../scheduling-page/slots/slot-clock.ts';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import {
  entryFor,
  intervalOf,
  isWeekend,
  nextWeek,
  nextWorkingDay,
} from '../../time-entry/time-entry.ts';
import { useOccupied } from '../../time-entry/use-occupied.ts';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { TimeFields } from '../../time-entry/time-fields.tsx';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { keep } from '../commands/keep.ts';
import { reschedule } from '../commands/reschedule.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item, MoveDraft } from '../types.ts';
import { RebookContext } from '../rebook/rebook-context.ts';
import { MoveMessage } from './move-message.tsx';
import { WriteAlert } from '../write-alert.tsx';

type MoveFormProps = {
  id: string;
  item: Item & { start: Date };
  actions: AgendaActions;
};

/** A new time for an item. Says what will happen first, and shows both clocks while the rep chooses. */
export function MoveForm({ id, item, actions }: MoveFormProps) {
  const rebook = useContext(RebookContext);
  const { hold } = usePanelHold();
  const { words, clocks, now } = useAgendaTexts();
  const move = useMove(id, item, actions);
  const { entry, interval, isStale, failure } = move;
  const { title, text } = words.rescheduleConsequence[item.kind];
  const put = (change: (known: MoveDraft) => Partial<MoveDraft>): void => {
    // The rest may have been changed since this was drawn.
    move.change((known) => ({ ...known, ...change(known) }));
  };
  return (
    <PanelFrame
      buttons={
        <>
          <LoadingButton
            variant="primary"
            loading={move.isBusy}
            disabled={move.isUnchanged}
            onClick={() => void move.submit()}
          >
            {isStale ? words.moveAnyway : words.move}
          </LoadingButton>
          <Button onClick={() => void move.leave()}>
            {isStale ? words.keepCurrent : words.cancel}
          </Button>
          {rebook !== null && (
            <Button
              variant="transparent"
              onClick={hold}
              overlay={<actions.panels.BookAgain id={`${id}-again`} item={item} outerId={id} />}
            >
              {words.rebook}
            </Button>
          )}
        </>
      }
    >
      <Alert title={title} variant="info">
        {text}
        {item.copies.length > 0 && ` ${words.onlyThis(item.copies.length)}`}
      </Alert>
      <Presets start={item.start} entry={entry} onChange={put} />
      <TimeFields name="reschedule" entry={entry} onChange={put} />
      <Flex direction="column" gap="flush">
        <Text format={strong}>{repClock(interval, now, clocks)}</Text>
        <ContactClock start={interval.start} end={interval.end} />
      </Flex>
      <Inline gap="xs">
        <WeekendTag start={interval.start} />
        <OutsideHoursTag start={interval.start} />
      </Inline>
      <ClashNotes clashes={move.clashes} ownerName={item.owner?.name} />
      {!move.isUnchanged && actions.record.objectTypeId === '0-1' && (
        <Flex direction="row">
          <MoveMessage item={item} to={interval.start} actions={actions} />
        </Flex>
      )}
      {item.kind === 'meeting' && (
        <Input
          label={words.reason}
          name="reschedule-reason"
          description={words.reasonHelp}
          value={entry.reason}
          onInput={(reason) => {
            put(() => ({ reason }));
          }}
        />
      )}
      {failure !== null && <WriteAlert {...failure} onLook={move.look} />}
    </PanelFrame>
  );
}

/** Says so where it is a weekend day, for the rep or for the contact. */
function WeekendTag({ start }: { start: Date }) {
  const { words, clocks } = useAgendaTexts();
  const { locale, repZone, contactZone } = clocks;
  const zone = [repZone, contactZone ?? repZone].find((each) =>
    isWeekend(wallClockOf(start, each)),
  );
  if (zone === undefined) return null;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: zone });
  return <Tag variant="warning">{words.weekend(day.format(start))}</Tag>;
}

/** What was entered to move an item, what it clashes with, and what became of it. */
function useMove(panelId: string, item: Item & { start: Date }, actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { start, end } = item;
  const kept = useKept({ drafts: actions.moves, key: itemKey(item) }, () => ({
    ...entryFor({ start, end }, scope.clocks.repZone),
    reason: '',
  }));
  const { wallClock, timeZone, durationMs, reason } = kept.entry;
  const interval = useMemo(
    () => intervalOf({ wallClock, timeZone, durationMs }),
    [wallClock, timeZone, durationMs],
  );
  const clashes = useClashes({
    record: actions.record,
    item,
    ownerId: item.owner?.id,
    intervals: useOccupied([interval]),
  });
  const { isBusy, failure, run, check } = usePanelWrite(item, actions, panelId);
  const isStale = failure?.error.code === 'STALE';

  const close = (isSettled: boolean): void => {
    if (!isSettled) return;
    actions.host.closeOverlay(panelId);
    kept.discard();
  };
  return {
    entry: kept.entry,
    change: kept.change,
    interval,
    isUnchanged:
      interval.start.getTime() === start.getTime() && interval.end?.getTime() === end?.getTime(),
    clashes,
    isBusy,
    failure,
    /** Whether somebody else has changed it: then it is moved all the same, or left as it is now. */
    isStale,
    submit: async (): Promise<void> => {
      close(await run(reschedule(scope, { start, end }, { ...interval, reason }), isStale));
    },
    leave: async (): Promise<void> => {
      const told = actions.store.lineOf(lineKey('edit', item))?.done;
      if (isStale) close(await run(keep(scope, told)));
      else actions.host.closeOverlay(panelId);
    },
    /** Looks whether a move happened whose answer got lost. */
    look: async (): Promise<void> => {
      close(await check());
    },
  };
}

type PresetsProps = {
  /** The item's own. */
  start: Date;
  entry: MoveDraft;
  onChange: (change: (known: MoveDraft) => Partial<MoveDraft>) => void;
};

/** Same time on another day: counted from the item's own, so that it is the same when pressed twice. */
function Presets({ start, entry, onChange }: PresetsProps) {
  const { words, clocks, now } = useAgendaTexts();
  return (
    <Inline gap="xs" align="center">
      <Text variant="microcopy">{words.sameTimeOn}</Text>
      {[nextWorkingDay, nextWeek].map((preset) => {
        const clockIn = (zone: string, today: Date): string =>
          preset(wallClockOf(start, zone), wallClockOf(today, zone));
        return (
          <Button
            key={preset.name}
            size="xs"
            onClick={() => {
              onChange(({ timeZone }) => ({ wallClock: clockIn(timeZone, present()) }));
            }}
          >
            {plainDate(clockIn(entry.timeZone, now).slice(0, 10), clocks.locale, presetDay)}
          </Button>
        );
      })}
    </Inline>
  );
}

const presetDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;
