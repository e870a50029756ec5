import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { Loaded } from '@app/card-kit/views/loaded';
import { useWrite } from '@app/card-kit/write/use-write';
import type { handOverItems } from '@app/contracts/day/hand-over-items';
import type { listColleagues } from '@app/contracts/day/list-colleagues';
import type { ListDayData } from '@app/contracts/day/list-day';
import { errorFromReport } from '@app/contracts/read-reply';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { isExpected } from '@app/domain/agenda/agenda-summary';
import { isOver } from '@app/domain/agenda/agenda-view';
import {
  Button,
  Flex,
  Inline,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Select,
  Text,
} from '@hubspot/ui-extensions';
import { useCallback, useState } from 'react';
import { fetchDay } from '../load/use-day.ts';
import { useDayTexts } from '../texts.ts';
import type { Item, PageHost, Whose } from '../types.ts';
import { ownTime } from '../views/day-rows.ts';

type HandOverProps = {
  data: ListDayData;
  whose: Whose;
  host: PageHost;
  /** The day that is shown. */
  day: string;
  onDone: () => void;
};

const overlay = 'hand-over-day';

type Done = { items: Item[]; of: number; to: { ownerId: string; name: string } };

/** Gives what is left of a day to a colleague, for somebody who is ill, and takes it back. */
export function HandOver({ data, whose, host, day, onDone }: HandOverProps) {
  const { words, now } = useDayTexts();
  const [given, setGiven] = useState<Done>();
  const [isBack, setIsBack] = useState(false);
  const write = useWrite();
  const left = data.items.filter((item) => isExpected(item) && !isOver(item, now));
  const from = data.owner?.id ?? '';
  const turn = async ({ items, to, of }: Done) => {
    const [giver, taker] = isBack ? [from, to.ownerId] : [to.ownerId, from];
    const isDone = await write.run(async () => {
      const result = await handOver({ ...whose, ownerId: giver }, taker, items);
      if (result.failure !== undefined) throw result.failure;
      setGiven({ items: result.given, to, of });
    });
    if (!isDone) return;
    setIsBack(!isBack);
    onDone();
  };
  if (given === undefined && left.length === 0) return null;
  const modal = (
    <HandOverModal
      items={left}
      {...{ whose, day, from }}
      onDone={(result) => {
        host.closeOverlay(overlay);
        setGiven(result);
        onDone();
      }}
    />
  );
  const back = isBack ? words.redo : words.undo;
  // One button that is renamed, never taken away: the keyboard keeps its place.
  return (
    <Flex direction="column" gap="xs">
      <Inline gap="sm" align="center">
        <Button
          key="day"
          size="sm"
          {...(given === undefined && { overlay: modal })}
          onClick={() => {
            if (given !== undefined && !write.isBusy) void turn(given);
          }}
        >
          {given === undefined ? words.handOverDay : write.isBusy ? words.saving : back}
        </Button>
        {given !== undefined && (
          <Text>
            {isBack
              ? words.handedBack
              : words.handedOver(given.items.length, given.of, given.to.name)}
          </Text>
        )}
      </Inline>
      {write.error && <ErrorAlert error={write.error} />}
    </Flex>
  );
}

/** What was given, as it is since, and why what was not given was not. */
async function handOver(whose: Whose, toOwnerId: string, items: readonly Item[]) {
  const changes = items.map(({ kind, id, updatedAt }) => ({
    item: { kind, id },
    ...(updatedAt && { expectedUpdatedAt: updatedAt.toISOString() }),
  }));
  const { results } = await callFunction<typeof handOverItems>('day/hand-over-items', {
    ...whose,
    toOwnerId,
    changes,
  });
  const given = new Map(results.flatMap((one) => (one.ok ? [[itemKey(one.item), one]] : [])));
  const refused = results.find((one) => !one.ok);
  return {
    given: items.flatMap((item) => {
      const result = given.get(itemKey(item));
      return result === undefined ? [] : [{ ...item, updatedAt: result.updatedAt }];
    }),
    failure: refused?.ok === false ? errorFromReport(refused.error) : undefined,
  };
}

type HandOverModalProps = {
  items: Item[];
  whose: Whose;
  day: string;
  from: string;
  onDone: (done: Done) => void;
};

/** To whom, and what that person has at these times, before anything is changed. */
function HandOverModal({ items, whose, day, from, onDone }: HandOverModalProps) {
  const { words } = useDayTexts();
  const [ownerId, setOwnerId] = useState<string>();
  const write = useWrite();
  const { userId } = whose;
  const fetch = useCallback(
    () => callFunction<typeof listColleagues>('day/list-colleagues', { userId }),
    [userId],
  );
  const { state, reload } = useFetched(fetch);
  const known = state.status === 'ready' ? state.data.colleagues : [];
  const others = known.filter((one) => one.ownerId !== from);
  const name = others.find((one) => one.ownerId === ownerId)?.name ?? words.unknownOwner;
  const give = async () => {
    if (ownerId === undefined) return;
    await write.run(async () => {
      const { given, failure } = await handOver({ ...whose, ownerId: from }, ownerId, items);
      if (given.length === 0 && failure !== undefined) throw failure;
      onDone({ items: given, of: items.length, to: { ownerId, name } });
    });
  };
  return (
    <Modal id={overlay} title={words.handOverTitle} width="md">
      <ModalBody>
        <Flex direction="column" gap="sm">
          <Text>{words.handOverHelp}</Text>
          <Loaded state={state} label={words.loading} onRetry={reload}>
            {() => (
              <Select
                name="new-owner"
                label={words.newOwner}
                {...(ownerId !== undefined && { value: ownerId })}
                options={others.map((one) => ({
                  label: one.name ?? words.unknownOwner,
                  value: one.ownerId,
                }))}
                onChange={(value) => {
                  setOwnerId(String(value));
                }}
              />
            )}
          </Loaded>
          {ownerId !== undefined && (
            <Conflicts
              key={ownerId}
              items={items}
              whose={{ userId, ownerId }}
              day={day}
              name={name}
            />
          )}
          {write.error && <ErrorAlert error={write.error} />}
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          variant="primary"
          disabled={ownerId === undefined}
          loading={write.isBusy}
          onClick={() => void give()}
        >
          {ownerId === undefined ? words.handOverTitle : words.handOverTo(items.length, name)}
        </LoadingButton>
      </ModalFooter>
    </Modal>
  );
}

type ConflictsProps = { items: Item[]; whose: Whose; day: string; name: string };

function Conflicts({ items, whose, day, name }: ConflictsProps) {
  const { words, clocks } = useDayTexts();
  const { userId, ownerId } = whose;
  const { repZone } = clocks;
  const fetch = useCallback(
    () => fetchDay({ userId, ...(ownerId !== undefined && { ownerId }) }, day, repZone),
    [userId, ownerId, day, repZone],
  );
  const { state, reload } = useFetched(fetch);
  return (
    <Loaded state={state} label={words.lookingForClashes} onRetry={reload}>
      {(theirs) => {
        const met = theirs.items.filter(
          (one) => isExpected(one) && items.some((item) => isAtOnce(one, item)),
        );
        if (met.length === 0) return <Text>{words.noConflicts(name)}</Text>;
        return (
          <Flex direction="column" gap="flush">
            {met.map((one) => (
              <Text key={itemKey(one)}>
                {`⚠ ${words.alreadyHas(name, titleOf(one, words), ownTime(one, clocks) ?? words.allDay)}`}
              </Text>
            ))}
          </Flex>
        );
      }}
    </Loaded>
  );
}

function isAtOnce(a: Item, b: Item): boolean {
  if (a.start === null || b.start === null) return false;
  return a.start < (b.end ?? b.start) && b.start < (a.end ?? a.start);
}
