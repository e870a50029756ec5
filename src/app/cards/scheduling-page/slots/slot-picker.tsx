import { Flex, ToggleGroup } from '@hubspot/ui-extensions';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { Loaded } from '@app/card-kit/views/loaded';
import { ZoneField } from '../../time-entry/zone-field.tsx';
import { useBookingTexts } from '../booking-texts.ts';
import { DaySlots, type SlotAction } from './day-slots.tsx';
import { chosenDay, DayButtons, MonthBar, NoDays } from './month-days.tsx';
import { daysOfMonth } from './offered-slots.ts';
import { OfflineNote } from './offline-note.tsx';
import type { SlotChoice } from './use-slot-choice.ts';

type SlotPickerProps = {
  choice: SlotChoice;
  accountZone: string | undefined;
  action: SlotAction;
  /** Asks again for what could not be read. */
  onRetry?: () => void;
};

/** Duration, clock, month and day, and the slots of that day; never more than one day's. */
export function SlotPicker({ choice, accountZone, action, onRetry }: SlotPickerProps) {
  const { words, clocks } = useBookingTexts();
  const { availability, durationMs, zone, month, offered } = choice;
  const { page } = availability;
  const days = daysOfMonth(offered.days, month);
  const day = chosenDay(offered.days, month, choice.day);
  const slots = (
    <Loaded
      state={availability.month}
      label={words.loadingSlots}
      onRetry={onRetry ?? availability.retry}
    >
      {() =>
        day === undefined ? (
          <NoDays
            month={month}
            days={offered.days}
            hasLater={availability.hasLater}
            onDay={choice.setDay}
            onMonth={choice.setMonth}
          />
        ) : (
          <Flex direction="column" gap="sm">
            <DayButtons days={days} chosen={day.day} onDay={choice.setDay} />
            <DaySlots day={day} zone={zone} offline={offered.offline} action={action} />
          </Flex>
        )
      }
    </Loaded>
  );
  if (page === null) return slots;
  return (
    <Flex direction="column" gap="sm">
      <OfflineNote page={page} />
      {page.durations.length > 1 && (
        <ToggleGroup
          toggleType="radioButtonList"
          label={words.duration}
          name="booking-duration"
          inline
          value={String(durationMs)}
          options={page.durations.map((ms) => ({
            value: String(ms),
            label: lengthIn(ms, clocks.locale),
          }))}
          onChange={(value) => {
            choice.setDurationMs(Number(value));
          }}
        />
      )}
      <ZoneField
        name="booking-zone"
        zone={zone}
        accountZone={accountZone}
        onChange={choice.setZone}
      />
      <MonthBar
        month={month}
        hasEarlier={month > choice.firstMonth}
        hasLater={availability.hasLater}
        onMonth={choice.setMonth}
      />
      {slots}
    </Flex>
  );
}
