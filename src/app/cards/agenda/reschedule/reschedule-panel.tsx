import { Alert, Button, Flex, Input, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useContext, useMemo, useState } from 'react';
import { PanelFrame } from '../../booking/panel-frame.tsx';
import { titleOf } from '../../title-of.ts';
import { repClock } from '../../clock/clocks.ts';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { ContactClock, OutsideHoursTag } from '../../clock/contact-clock.tsx';
import type { Item } from '../outcomes/row-change.ts';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import {
  entryFor,
  intervalOf,
  nextWeek,
  tomorrow,
  type Interval,
} from '../../time-entry/time-entry.ts';
import { TimeFields } from '../../time-entry/time-fields.tsx';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { LazyPanel } from '../lazy-panel.tsx';
import { RebookContext } from '../rebook/rebook-context.ts';
import { RebookFlow } from '../rebook/rebook-flow.tsx';
import { useReschedule } from './use-reschedule.ts';

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
  const [form, setForm] = useState(() => ({
    ...entryFor({ start: item.start, end: item.end }, clocks.repZone),
    reason: '',
  }));
  const { isBusy, error, move, keep } = useReschedule(item, actions);
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
  const isStale = error?.code === 'STALE';
  const isUnchanged =
    interval.start.getTime() === item.start.getTime() &&
    (interval.end?.getTime() ?? null) === (item.end?.getTime() ?? null);

  const submit = async (isForced: boolean): Promise<void> => {
    const isMoved = await move({ ...interval, reason: form.reason }, isForced);
    if (isMoved) actions.host.closeOverlay(id);
  };
  const leave = async (): Promise<void> => {
    if (!isStale || (await keep())) actions.host.closeOverlay(id);
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
      </Alert>
      <Flex direction="row" gap="xs" wrap>
        <Button
          size="xs"
          onClick={() => {
            setForm((known) => tomorrow(known, now));
          }}
        >
          {words.sameTimeTomorrow}
        </Button>
        <Button
          size="xs"
          onClick={() => {
            setForm(nextWeek);
          }}
        >
          {words.sameDayNextWeek}
        </Button>
      </Flex>
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
      {error !== null && (
        <WriteAlert
          error={error}
          onLook={() => {
            actions.host.closeOverlay(id);
            actions.look(item);
          }}
        />
      )}
    </PanelFrame>
  );
}

const assumedDurationMs = 30 * 60_000;

/** What has no end takes half an hour. */
function occupied({ start, end }: Interval): { start: Date; end: Date } {
  return { start, end: end ?? new Date(start.getTime() + assumedDurationMs) };
}
