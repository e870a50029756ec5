import { daysAfter } from '@app/domain/time/weeks';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { useState } from 'react';
import { useBookingTexts } from '../booking-texts.ts';
import { shownDays, type SlotChoice } from './use-slot-choice.ts';

/** Which two weeks are shown, between the ways to those before and after. */
export function RangeBar({ choice }: { choice: SlotChoice }) {
  const { words, clocks } = useBookingTexts();
  const { monday, hasEarlier, hasLater } = choice;
  // The button that led to the end keeps the focus, which a disabled one would lose.
  const [pressed, setPressed] = useState<1 | -1>();
  const friday = daysAfter(monday, shownDays - 3);
  const format = new Intl.DateTimeFormat(clocks.locale, {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const step = (direction: 1 | -1, label: string, isThere: boolean) => (
    <Button
      size="xs"
      variant="transparent"
      disabled={!isThere && pressed !== direction}
      onClick={() => {
        setPressed(direction);
        if (isThere) choice.step(direction);
      }}
    >
      {label}
    </Button>
  );
  return (
    <Flex direction="row" align="center" justify="between" gap="xs">
      {step(-1, `‹ ${words.earlier}`, hasEarlier)}
      <Text format={strong}>{format.formatRange(new Date(monday), new Date(friday))}</Text>
      {step(1, `${words.later} ›`, hasLater)}
    </Flex>
  );
}
