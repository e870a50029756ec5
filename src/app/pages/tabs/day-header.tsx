import { callFunction } from '@app/card-kit/call-function';
import { relativeTime } from '@app/card-kit/clock/clocks';
import { useFetched } from '@app/card-kit/load/use-fetched';
import type { listColleagues } from '@app/contracts/day/list-colleagues';
import { cityOf } from '@app/domain/time/zone-names';
import { Button, Inline, Select, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { useDayTexts } from '../texts.ts';
import type { DayModel, Whose } from '../types.ts';

type DayHeaderProps = {
  hasTeam: boolean;
  day: DayModel;
  whose: Whose;
  /** Shows somebody's lists; the rep's own without an id. */
  onShow: (ownerId: string | undefined) => void;
};

/** Whose lists these are, on whose clock, and how fresh. */
export function DayHeader({ hasTeam, day, whose, onShow }: DayHeaderProps) {
  const { words, clocks, now } = useDayTexts();
  const { theirs } = day;
  return (
    <Inline gap="sm" align="center" justify="end">
      {hasTeam && <WhoseSelect whose={whose} onShow={onShow} />}
      {theirs.status === 'ready' && (
        <>
          <Text>
            {words.shownFor(theirs.data.owner?.name ?? words.unknownOwner, cityOf(clocks.repZone))}
          </Text>
          <Text variant="microcopy">
            {day.isStale
              ? words.notRefreshed
              : words.readAgo(
                  relativeTime(
                    new Date(day.readAt),
                    new Date(Math.max(day.readAt, Number(now))),
                    clocks,
                  ),
                )}
          </Text>
        </>
      )}
      <Button size="xs" variant="transparent" onClick={day.reload}>
        {words.refresh}
      </Button>
    </Inline>
  );
}

const mine = 'mine';

/** Mine, or a colleague's, once it is known who there is: nothing waits for it. */
function WhoseSelect({ whose, onShow }: Pick<DayHeaderProps, 'whose' | 'onShow'>) {
  const { words } = useDayTexts();
  const { userId, ownerId } = whose;
  const fetch = useCallback(
    () => callFunction<typeof listColleagues>('day/list-colleagues', { userId }),
    [userId],
  );
  const { state } = useFetched(fetch);
  const colleagues = state.status === 'ready' ? state.data.colleagues : [];
  const options = colleagues.map((one) => ({
    label: one.name ?? words.unknownOwner,
    value: one.ownerId,
  }));
  // A deactivated owner is none of those who can be given something, and may be shown all the same.
  const isListed = ownerId === undefined || colleagues.some((one) => one.ownerId === ownerId);
  return (
    <Select
      name="whose"
      label={words.whose}
      variant="transparent"
      value={ownerId ?? mine}
      options={[
        { label: words.mine, value: mine },
        ...(isListed ? [] : [{ label: words.shownHere, value: ownerId }]),
        ...options,
      ]}
      onChange={(value) => {
        onShow(String(value) === mine ? undefined : String(value));
      }}
    />
  );
}
