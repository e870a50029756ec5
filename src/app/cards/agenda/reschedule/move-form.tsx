import { Alert, Button, Flex, Inline, Input, LoadingButton, Text } from '@hubspot/ui-extensions';
import { wallClockOf } from '@app/domain/time/local-time';
import { repClock } from '@app/card-kit/clock/clocks';
import { ContactClock, OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { plainDate } from '../../scheduling-page/slots/slot-clock.ts';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import { nextWeek, nextWorkingDay } from '../../time-entry/time-entry.ts';
import { TimeFields } from '../../time-entry/time-fields.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item, MoveDraft } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';
import { useMove } from './use-move.ts';

type MoveFormProps = {
  id: string;
  item: Item & { start: Date };
  actions: AgendaActions;
  /** Books a new slot instead; null where nobody can. */
  onRebook: (() => void) | null;
};

/** A new time for an item. Says what will happen first, and shows both clocks while the rep chooses. */
export function MoveForm({ id, item, actions, onRebook }: MoveFormProps) {
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
          {onRebook !== null && (
            <Button variant="transparent" onClick={onRebook}>
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
        <Text format={{ fontWeight: 'demibold' }}>{repClock(interval, now, clocks)}</Text>
        <ContactClock start={interval.start} end={interval.end} />
      </Flex>
      <OutsideHoursTag start={interval.start} />
      <ClashNotes clashes={move.clashes} />
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
              onChange(({ timeZone }) => ({ wallClock: clockIn(timeZone, new Date()) }));
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
