import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { Loaded } from '@app/card-kit/views/loaded';
import { answersFor } from '@app/card-kit/write/answers-for';
import { useWrite } from '@app/card-kit/write/use-write';
import type { handOverItems } from '@app/contracts/day/hand-over-items';
import type { listColleagues } from '@app/contracts/day/list-colleagues';
import type { ListDayData } from '@app/contracts/day/list-day';
import type { AppError } from '@app/domain/app-error';
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

/** What became of it so far. */
type Done = {
  to: { ownerId: string; name: string };
  of: number;
  /** What the colleague has now, and what was taken back. */
  given: Item[];
  back: Item[];
  /** Why the rest of the last turn stayed where it was. */
  failure: AppError | undefined;
};

/** Gives what is left of a day to a colleague, for somebody who is ill, and takes it back. */
export function HandOver({ data, whose, host, day, onDone }: HandOverProps) {
  const { words, now } = useDayTexts();
  const [done, setDone] = useState<Done>();
  const write = useWrite();
  const left = data.items.filter((item) => isExpected(item) && !isOver(item, now));
  const from = data.owner?.id ?? '';
  const turn = ({ to, of, given, back }: Done) =>
    write.run(async () => {
      const isRedo = given.length === 0;
      const [giver, taker] = isRedo ? [from, to.ownerId] : [to.ownerId, from];
      const turned = await handOver({ ...whose, ownerId: giver }, taker, isRedo ? back : given);
      const { moved, stayed, failure } = turned;
      const sides = isRedo
        ? { given: moved, back: stayed }
        : { given: stayed, back: [...back, ...moved] };
      setDone({ to, of, ...sides, failure });
      onDone();
    });
  if (done === undefined && left.length === 0) return null;
  const modal = (
    <HandOverModal
      items={left}
      {...{ whose, day, from }}
      onDone={(result) => {
        host.closeOverlay(overlay);
        setDone(result);
        onDone();
      }}
    />
  );
  const error = write.error ?? done?.failure;
  const isBack = done?.given.length === 0;
  // One button that is renamed, never taken away: the keyboard keeps its place.
  return (
    <Flex direction="column" gap="xs">
      <Inline gap="sm" align="center">
        <Button
          key="day"
          size="sm"
          {...(done === undefined && { overlay: modal })}
          onClick={() => {
            if (done !== undefined && !write.isBusy) void turn(done);
          }}
        >
          {done === undefined
            ? words.handOverDay
            : write.isBusy
              ? words.saving
              : isBack
                ? words.redo
                : words.undo}
        </Button>
        {done !== undefined && <Text>{told(done, words)}</Text>}
      </Inline>
      {error && <ErrorAlert error={error} />}
    </Flex>
  );
}

function told({ to, of, given, back }: Done, words: ReturnType<typeof useDayTexts>['words']) {
  return back.length === 0
    ? words.handedOver(given.length, of, to.name)
    : words.manyUndone(back.length, back.length + given.length);
}

/**
 * What was given with its duplicates and what was not, each as it is since, and why not.
 * @throws AppError the reason, where nothing was given.
 */
async function handOver(whose: Whose, toOwnerId: string, items: readonly Item[]) {
  const changes = items.flatMap(({ kind, id, updatedAt, copies }) => [
    { item: { kind, id }, ...(updatedAt && { expectedUpdatedAt: updatedAt.toISOString() }) },
    ...copies.map((item) => ({ item })),
  ]);
  const answerTo = await answersFor(changes, (some) =>
    callFunction<typeof handOverItems>('day/hand-over-items', {
      ...whose,
      toOwnerId,
      changes: some,
    }),
  );
  const refused = changes.map(({ item }) => answerTo(item)).find(({ ok }) => !ok);
  const failure = refused?.ok === false ? refused.error : undefined;
  const moved = items.flatMap((item) => {
    const answer = answerTo(item);
    if (!answer.ok) return [];
    const copies = item.copies.filter((copy) => answerTo(copy).ok);
    return [{ ...item, copies, updatedAt: answer.updatedAt }];
  });
  if (moved.length === 0 && failure !== undefined) throw failure;
  return { moved, stayed: items.filter((item) => !answerTo(item).ok), failure };
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
      const { moved, failure } = await handOver({ ...whose, ownerId: from }, ownerId, items);
      onDone({ to: { ownerId, name }, of: items.length, given: moved, back: [], failure });
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
