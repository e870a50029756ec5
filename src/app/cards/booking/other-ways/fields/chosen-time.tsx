import { Flex, Inline } from '@hubspot/ui-extensions';
import { OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { useTexts } from '@app/card-kit/texts';
import type { Interval } from '../../../time-entry/time-entry.ts';
import { BothClocks } from './both-clocks.tsx';

/** What the fields above come to, marked where the contact would be there early or late. */
export function ChosenTime({ start, end }: Interval) {
  const { now } = useTexts();
  return (
    <Flex direction="column" gap="flush">
      <BothClocks start={start} end={end} isStrong />
      {start > now && (
        <Inline>
          <OutsideHoursTag start={start} />
        </Inline>
      )}
    </Flex>
  );
}
