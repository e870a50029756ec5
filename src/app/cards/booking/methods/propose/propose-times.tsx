import type { SlotAction } from '../../../scheduling-page/slots/day-slots.tsx';
import { SlotPicker } from '../../../scheduling-page/slots/slot-picker.tsx';
import { useSlotChoice } from '../../../scheduling-page/slots/use-slot-choice.ts';
import type { BookingRecord } from '../../booking-record.ts';

/** All of one length. */
export type ChosenTimes = { starts: Date[]; durationMs: number };

export const mostProposed = 5;

type ProposeTimesProps = {
  record: BookingRecord;
  slug: string;
  /** The clock beside the rep's, if any. */
  zone: { second: string | null; account: string | undefined; change: (zone: string) => void };
  chosen: ChosenTimes;
  onChange: (chosen: ChosenTimes) => void;
};

/** A page's times, each of which is taken in or out by a press. */
export function ProposeTimes({ record, slug, zone, chosen, onChange }: ProposeTimesProps) {
  const choice = useSlotChoice({ record, slug, zone });
  const { durationMs } = choice;
  const { starts } = chosen;
  const toggle: SlotAction = ({ start }) => {
    const isChosen = starts.some((one) => one.getTime() === start.getTime());
    if (!isChosen && starts.length >= mostProposed) return { disabled: true };
    const others = starts.filter((one) => one.getTime() !== start.getTime());
    return {
      variant: isChosen ? 'primary' : 'secondary',
      onClick: () => {
        onChange({ starts: isChosen ? others : [...starts, start], durationMs });
      },
    };
  };
  return (
    <SlotPicker
      choice={{
        ...choice,
        setDurationMs: (ms) => {
          onChange({ starts: [], durationMs: ms });
          choice.setDurationMs(ms);
        },
      }}
      accountZone={zone.account}
      action={toggle}
    />
  );
}
