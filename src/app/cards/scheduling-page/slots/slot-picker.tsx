import { Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { Loaded } from '@app/card-kit/views/loaded';
import { strong } from '@app/card-kit/strong';
import { cityOf } from '@app/domain/time/zone-names';
import { ZoneField } from '../../time-entry/zone-field.tsx';
import { useBookingTexts } from '../booking-texts.ts';
import { DayButtons } from './day-buttons.tsx';
import { DaySlots, type LastButton, type SlotAction } from './day-slots.tsx';
import { Jump, MonthSelect, Suits } from './jumps.tsx';
import type { OfferedDay } from './offered-slots.ts';
import { HiddenTimes, OfflinePage } from './offline-note.tsx';
import { RangeBar } from './range-bar.tsx';
import { plainDate } from './slot-clock.ts';
import { TakenLines } from './taken-lines.tsx';
import type { SlotChoice } from './use-slot-choice.ts';

type SlotPickerProps = {
  choice: SlotChoice;
  accountZone: string | undefined;
  action: SlotAction;
  /** In place of everything that can be chosen. */
  last?: LastButton | undefined;
  /** Asks again for what could not be read. */
  onRetry?: (() => void) | undefined;
};

/** Duration, two weeks of days, and the times of one of them; never more than one day's. */
export function SlotPicker({ choice, accountZone, action, last, onRetry }: SlotPickerProps) {
  const { words } = useBookingTexts();
  const { page, shown, retry } = choice.availability;
  const isOffline = page?.isOffline === true;
  const isDrawn = shown.status === 'ready' && !isOffline;
  const chosen = isOffline || last ? null : page;
  const day = last?.day ?? (isDrawn ? choice.day : undefined);
  return (
    <Flex direction="column" gap="xs">
      {chosen && <Head page={chosen} choice={choice} />}
      {(isOffline || !last) && (
        <Loaded state={shown} label={words.loadingSlots} onRetry={onRetry ?? retry}>
          {() =>
            isOffline ? (
              <OfflinePage page={page} />
            ) : day ? (
              <DayButtons choice={choice} />
            ) : (
              // Two weeks have no time, and perhaps none after them.
              <Text>{`${words.noTimes} ${choice.hasLater ? '' : words.noneLater}`.trim()}</Text>
            )
          }
        </Loaded>
      )}
      {chosen && <DayHead {...{ choice, day, accountZone }} />}
      {day && <DaySlots day={day} secondZone={choice.secondZone} action={action} last={last} />}
      {day && !last && <HiddenTimes choice={choice} />}
    </Flex>
  );
}

/** How long, and the way to other weeks. */
function Head({ page, choice }: { page: GetAvailabilityData; choice: SlotChoice }) {
  const { clocks } = useBookingTexts();
  const options = page.durations.map((ms) => ({
    value: String(ms),
    label: lengthIn(ms, clocks.locale),
  }));
  return (
    <>
      <Flex direction="row" justify="between" align="center" gap="xs" wrap>
        {options.length < 2 ? (
          <Text variant="microcopy">{options[0]?.label}</Text>
        ) : (
          <ToggleGroup
            toggleType="radioButtonList"
            label=""
            name="booking-duration"
            size="sm"
            inline
            value={String(choice.durationMs)}
            options={options}
            onChange={(value) => {
              choice.setDurationMs(Number(value));
            }}
          />
        )}
        <MonthSelect choice={choice} />
      </Flex>
      <RangeBar choice={choice} />
    </>
  );
}

type DayHeadProps = Pick<SlotPickerProps, 'choice' | 'accountZone'> & {
  day: OfferedDay | undefined;
};

/** Which day, on whose clocks, what the contact has then, how many times suit both, and the way on. */
function DayHead({ choice, day, accountZone }: DayHeadProps) {
  const { words, clocks, contactName } = useBookingTexts();
  const { secondZone, offered } = choice;
  return (
    <>
      {day && (
        <>
          <Flex direction="row" justify="between" align="center" gap="xs">
            <Text format={strong}>
              {plainDate(day.day, clocks.locale, {
                weekday: 'long',
                day: 'numeric',
                month: 'short',
              })}
            </Text>
            <ZoneField
              isQuiet
              name="booking-zone"
              zone={secondZone ?? clocks.repZone}
              accountZone={accountZone}
              onChange={choice.setSecondZone}
            />
          </Flex>
          {secondZone === null && (
            <Text variant="microcopy">{words.oneClock(contactName, cityOf(clocks.repZone))}</Text>
          )}
          <TakenLines day={day.day} taken={offered.taken} />
        </>
      )}
      <Flex direction="row" justify="between" align="center" gap="xs" wrap>
        {day && <Suits choice={choice} day={day} />}
        <Jump choice={choice} />
      </Flex>
    </>
  );
}
