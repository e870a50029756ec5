import { Inline } from '@hubspot/ui-extensions';
import { OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { useTexts } from '@app/card-kit/texts';
import type { Interval } from './time-entry.ts';
import { BothClocks } from './both-clocks.tsx';

/** A time that is chosen, marked where the contact would be there early or late. */
export function ChosenTime({ start, end }: Interval) {
  const { now } = useTexts();
  return (
    <BothClocks start={start} end={end} isStrong>
      {start > now && (
        <Inline>
          <OutsideHoursTag start={start} />
        </Inline>
      )}
    </BothClocks>
  );
}
