import { Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { Loaded } from '@app/card-kit/views/loaded';
import { strong } from '@app/card-kit/strong';
import { daysAfter } from '@app/domain/time/weeks';
import { cityOf } from '@app/domain/time/zone-names';
import { ZoneField } from '../../time-entry/zone-field.tsx';
import { useBookingTexts } from '../booking-texts.ts';
import { DayButtons } from './day-buttons.tsx';
import { DaySlots, GoodForBoth, type LastButton, type SlotAction } from './day-slots.tsx';
import { Jump, MonthSelect, NoneGood, NoTimes } from './jumps.tsx';
import type { OfferedDay } from './offered-slots.ts';
import { HiddenTimes, OfflinePage } from './offline-note.tsx';
import { RangeBar } from './range-bar.tsx';
import { plainDate } from './slot-clock.ts';
import { TakenLines } from './taken-lines.tsx';
import { shownDays, type SlotChoice } from './use-slot-choice.ts';

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
  const { page, shown } = choice.availability;
  const isOffline = page?.isOffline === true;
  const isDrawn = shown.status === 'ready' && !isOffline;
  const day = last?.day ?? (isDrawn ? choice.day : undefined);
  return (
    <Flex direction="column" gap="xs">
      {isOffline && <OfflinePage page={page} />}
      {!isOffline && !last && <Choosing {...{ choice, day, accountZone, onRetry }} />}
      {day && <DaySlots day={day} secondZone={choice.secondZone} action={action} last={last} />}
      {day && !last && <Hidden choice={choice} />}
    </Flex>
  );
}

type ChoosingProps = Pick<SlotPickerProps, 'choice' | 'accountZone' | 'onRetry'> & {
  day: OfferedDay | undefined;
};

/** Everything above the times of one day. */
function Choosing({ choice, day, accountZone, onRetry }: ChoosingProps) {
  const { words } = useBookingTexts();
  const { page, shown, retry } = choice.availability;
  return (
    <>
      {page !== null && (
        <>
          <Flex direction="row" justify="between" align="center" gap="xs" wrap>
            <Durations page={page} choice={choice} />
            <MonthSelect choice={choice} />
          </Flex>
          <RangeBar choice={choice} />
        </>
      )}
      <Loaded state={shown} label={words.loadingSlots} onRetry={onRetry ?? retry}>
        {() => (day ? <DayButtons choice={choice} /> : <NoTimes choice={choice} />)}
      </Loaded>
      {day && <DayHead choice={choice} day={day} accountZone={accountZone} />}
      {page !== null && (
        <Flex direction="row" justify="between" align="center" gap="xs" wrap>
          {day && <Suits choice={choice} day={day} />}
          <Jump choice={choice} />
        </Flex>
      )}
    </>
  );
}

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

type DayProps = Pick<SlotPickerProps, 'choice'> & { day: OfferedDay };

/** Which day, on whose clocks, and what the contact has then. */
function DayHead({
  choice,
  day: { day },
  accountZone,
}: DayProps & Pick<SlotPickerProps, 'accountZone'>) {
  const { words, clocks, contactName } = useBookingTexts();
  const { secondZone, offered } = choice;
  const heading = plainDate(day, clocks.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
  });
  return (
    <>
      <Flex direction="row" justify="between" align="center" gap="xs">
        <Text format={strong}>{heading}</Text>
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
      <TakenLines day={day} taken={offered.taken} />
    </>
  );
}

/** How many times suit both, or that none does. Where nobody knows the other clock, no time is better than another. */
function Suits({ choice, day }: DayProps) {
  if (choice.secondZone === null) return null;
  const count = day.good.length;
  return count > 0 ? <GoodForBoth count={count} /> : <NoneGood choice={choice} day={day} />;
}

/** What is not offered in the two weeks in sight. */
function Hidden({ choice: { offered, monday, availability } }: Pick<SlotPickerProps, 'choice'>) {
  const last = daysAfter(monday, shownDays);
  const inSight = offered.hidden.filter(({ day }) => day >= monday && day < last);
  return <HiddenTimes count={inSight.length} page={availability.page} />;
}
