import { Alert, Button, Flex, Inline, Input, LoadingButton, Text } from '@hubspot/ui-extensions';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { wallClockOf } from '@app/domain/time/local-time';
import { useContext, useMemo, useState } from 'react';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { plainDate } from '../../scheduling-page/slots/slot-clock.ts';
import { titleOf } from '@app/card-kit/title-of';
import { repClock } from '@app/card-kit/clock/clocks';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { ContactClock, OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import type { Item } from '../outcomes/row-change.ts';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import {
  entryFor,
  intervalOf,
  nextWeek,
  nextWorkingDay,
  type Interval,
  type TimeEntry,
} from '../../time-entry/time-entry.ts';
import { TimeFields } from '../../time-entry/time-fields.tsx';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { useKept } from '@app/card-kit/use-kept';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { RebookContext } from '../rebook/rebook-context.ts';
import { RebookFlow } from '../rebook/rebook-flow.tsx';
import { keep } from '../commands/keep.ts';
import { reschedule } from '../commands/reschedule.ts';
import { lineKey } from '../rows/line-key.ts';
import { useRowScope } from '../rows/row-scope.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';

type ReschedulePanelProps = { id: string; item: Item & { start: Date }; actions: AgendaActions };

/** Moves one item. Says what will happen first, and shows both clocks while the rep chooses. */
export function ReschedulePanel(props: ReschedulePanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={words.rescheduleTitle(titleOf(props.item, words))}>
      {() => <RescheduleWays {...props} />}
    </LazyPanel>
  );
}

/** Moves it, or books a new slot for it. */
function RescheduleWays(props: ReschedulePanelProps) {
  const { id, item } = props;
  const rebook = useContext(RebookContext);
  const [isRebooking, setIsRebooking] = useState(false);
  return isRebooking && rebook !== null ? (
    <RebookFlow
      item={item}
      rebook={rebook}
      panelId={id}
      onBack={() => {
        setIsRebooking(false);
      }}
    />
  ) : (
    <RescheduleBody
      {...props}
      onRebook={
        rebook &&
        (() => {
          setIsRebooking(true);
        })
      }
    />
  );
}

type RescheduleBodyProps = ReschedulePanelProps & { onRebook: (() => void) | null };

function RescheduleBody({ id, item, actions, onRebook }: RescheduleBodyProps) {
  const { words, clocks, now } = useAgendaTexts();
  const {
    entry: form,
    change: setForm,
    discard,
  } = useKept({ drafts: actions.moves, key: itemKey(item) }, () => ({
    ...entryFor({ start: item.start, end: item.end }, clocks.repZone),
    reason: '',
  }));
  const scope = useRowScope(actions);
  const { isBusy, failure, run, check } = usePanelWrite(item, actions, id);
  const { wallClock, timeZone, durationMs } = form;
  const interval = useMemo(
    () => intervalOf({ wallClock, timeZone, durationMs }),
    [wallClock, timeZone, durationMs],
  );
  const clashes = useClashes({
    record: actions.record,
    item,
    ownerId: item.owner?.id,
    intervals: useMemo(() => [occupied(interval)], [interval]),
  });
  const isStale = failure?.error.code === 'STALE';
  const isUnchanged =
    interval.start.getTime() === item.start.getTime() &&
    (interval.end?.getTime() ?? null) === (item.end?.getTime() ?? null);

  /** Counted from the item's own day, not from the one entered: pressed twice it is the same. */
  const presetIn = ({ timeZone: zone }: TimeEntry, preset: typeof nextWeek, today: Date): string =>
    preset(wallClockOf(item.start, zone), wallClockOf(today, zone));

  const submit = async (isForced: boolean): Promise<void> => {
    const { start, end } = item;
    const command = reschedule(scope, { start, end }, { ...interval, reason: form.reason });
    close(await run(command, isForced));
  };
  const close = (isSettled: boolean): void => {
    if (!isSettled) return;
    actions.host.closeOverlay(id);
    discard();
  };
  const leave = async (): Promise<void> => {
    const told = actions.store.lineOf(lineKey('edit', item))?.done;
    if (isStale) close(await run(keep(scope, told)));
    else actions.host.closeOverlay(id);
  };

  return (
    <PanelFrame
      buttons={
        <>
          <LoadingButton
            variant="primary"
            loading={isBusy}
            disabled={isUnchanged}
            onClick={() => void submit(isStale)}
          >
            {isStale ? words.moveAnyway : words.move}
          </LoadingButton>
          <Button onClick={() => void leave()}>{isStale ? words.keepCurrent : words.cancel}</Button>
          {onRebook !== null && (
            <Button variant="transparent" onClick={onRebook}>
              {words.rebook}
            </Button>
          )}
        </>
      }
    >
      <Alert title={words.rescheduleConsequence[item.kind].title} variant="info">
        {words.rescheduleConsequence[item.kind].text}
        {item.copies.length > 0 && ` ${words.onlyThis(item.copies.length)}`}
      </Alert>
      <Inline gap="xs" align="center">
        <Text variant="microcopy">{words.sameTimeOn}</Text>
        {presets.map(([name, preset]) => (
          <Button
            key={name}
            size="xs"
            onClick={() => {
              setForm((known) => ({ ...known, wallClock: presetIn(known, preset, new Date()) }));
            }}
          >
            {plainDate(presetIn(form, preset, now).slice(0, 10), clocks.locale, presetDay)}
          </Button>
        ))}
      </Inline>
      <TimeFields
        name="reschedule"
        entry={form}
        onChange={(change) => {
          setForm((known) => ({ ...known, ...change(known) }));
        }}
      />
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{repClock(interval, now, clocks)}</Text>
        <ContactClock start={interval.start} end={interval.end} />
      </Flex>
      <OutsideHoursTag start={interval.start} />
      <ClashNotes clashes={clashes} />
      {item.kind === 'meeting' && (
        <Input
          label={words.reason}
          name="reschedule-reason"
          description={words.reasonHelp}
          value={form.reason}
          onInput={(reason) => {
            // The time may have been changed since this was drawn.
            setForm((known) => ({ ...known, reason }));
          }}
        />
      )}
      {failure !== null && (
        <WriteAlert
          {...failure}
          onLook={async () => {
            close(await check());
          }}
        />
      )}
    </PanelFrame>
  );
}

const presets = [
  ['day', nextWorkingDay],
  ['week', nextWeek],
] as const;
const presetDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;

const assumedDurationMs = 30 * 60_000;

/** What has no end takes half an hour. */
function occupied({ start, end }: Interval): { start: Date; end: Date } {
  return { start, end: end ?? new Date(start.getTime() + assumedDurationMs) };
}
