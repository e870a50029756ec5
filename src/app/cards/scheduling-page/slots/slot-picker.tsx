import { Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { Fragment } from 'react';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { Loaded } from '@app/card-kit/views/loaded';
import { daysAfter } from '@app/domain/time/weeks';
import { cityOf } from '@app/domain/time/zone-names';
import { ZoneField } from '../../time-entry/zone-field.tsx';
import { useBookingTexts } from '../booking-texts.ts';
import { DayButtons } from './day-buttons.tsx';
import { DaySlots, type LastButton, type SlotAction } from './day-slots.tsx';
import { Jump, MonthSelect, NoneGood, NoTimes } from './jumps.tsx';
import type { OfferedDay } from './offered-slots.ts';
import { HiddenTimes, OfflinePage } from './offline-note.tsx';
import { RangeBar } from './range-bar.tsx';
import { plainDate } from './slot-clock.ts';
import { TakenLines } from './taken-lines.tsx';
import type { AvailabilityModel } from './use-availability.ts';
import { shownDays, type SlotChoice } from './use-slot-choice.ts';

type SlotPickerProps = {
  choice: SlotChoice;
  accountZone: string | undefined;
  action: SlotAction;
  /** In place of everything that can be chosen. */
  last?: LastButton | undefined;
  /** Asks again for what could not be read. */
  onRetry?: () => void;
};

/** Duration, two weeks of days, and the times of one of them; never more than one day's. */
export function SlotPicker({ choice, accountZone, action, last, onRetry }: SlotPickerProps) {
  const { words } = useBookingTexts();
  const { availability } = choice;
  const { page, shown } = availability;
  const isOffline = page?.isOffline === true;
  const hasChoice = page !== null && !isOffline && last === undefined;
  const day = last?.day ?? choice.day;
  return (
    <Flex direction="column" gap="xs">
      {isOffline && <OfflinePage page={page} />}
      {hasChoice && (
        <>
          <Flex direction="row" justify="between" align="center" gap="xs" wrap>
            <Durations page={page} choice={choice} />
            <MonthSelect choice={choice} />
          </Flex>
          <RangeBar choice={choice} />
        </>
      )}
      {(!isOffline || last) && (
        <Loaded
          state={last ? nothingToWaitFor : shown}
          label={words.loadingSlots}
          onRetry={onRetry ?? availability.retry}
        >
          {() =>
            day === undefined ? (
              <NoTimes choice={choice} />
            ) : (
              <Flex direction="column" gap="xs">
                {!last && <DayButtons choice={choice} />}
                <Times {...{ choice, day, accountZone, action, last }} />
              </Flex>
            )
          }
        </Loaded>
      )}
      {hasChoice && <Jump choice={choice} />}
    </Flex>
  );
}

const nothingToWaitFor: AvailabilityModel['shown'] = { status: 'ready', data: [] };

function Durations({ page, choice }: { page: GetAvailabilityData; choice: SlotChoice }) {
  const { clocks } = useBookingTexts();
  const options = page.durations.map((ms) => ({
    value: String(ms),
    label: lengthIn(ms, clocks.locale),
  }));
  if (options.length < 2) return <Text variant="microcopy">{options[0]?.label}</Text>;
  return (
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
  );
}

type TimesProps = Omit<SlotPickerProps, 'onRetry'> & { day: OfferedDay };

/** One day: on whose clocks, what the contact has then, and what can be booked. */
function Times({ choice, day, accountZone, action, last }: TimesProps) {
  const { words, clocks, contactName } = useBookingTexts();
  const { secondZone, offered, monday } = choice;
  const inSight = offered.hidden.filter(
    (slot) => slot.day >= monday && slot.day < daysAfter(monday, shownDays),
  );
  const noneGood = <NoneGood choice={choice} day={day} />;
  const slots = <DaySlots key="slots" {...{ day, secondZone, action, last, noneGood }} />;
  if (last) return [slots];
  const heading = plainDate(day.day, clocks.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
  });
  return [
    <Fragment key="before">
      <Flex direction="row" justify="between" align="center" gap="xs">
        <Text format={{ fontWeight: 'demibold' }}>{heading}</Text>
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
    </Fragment>,
    slots,
    <HiddenTimes key="after" count={inSight.length} page={choice.availability.page} />,
  ];
}
