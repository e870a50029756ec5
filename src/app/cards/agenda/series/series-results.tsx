import { Divider, Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { problemText } from '@app/card-kit/problem-text';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { isInDoubt, type WriteFailure } from '@app/card-kit/write/write-failure';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaTexts } from '../types.ts';
import type { Told, useSeriesWrite } from './use-series-write.ts';

type SeriesResultsProps = { write: ReturnType<typeof useSeriesWrite>; onClose: () => void };

const doubleClickMs = 400;

/**
 * What became of each, and what can be done about those that were not changed. Where the button that was pressed has
 * nothing more to do, the way out takes its place: the keyboard keeps its own.
 */
export function SeriesResults({ write, onClose }: SeriesResultsProps) {
  const { words } = useAgendaTexts();
  const [last, setLast] = useState(() => ({ pressed: 'main', at: Date.now() }));
  const { counts, isBusy } = write;
  const ways: [label: string, count: number, press: () => void][] = [
    [words.lookAgain, counts.lost, write.look],
    [words.series.again(counts.failed), counts.failed, write.retry],
    [words.series.overwrite(counts.stale), counts.stale, write.overwrite],
    [words.series.undoAll(counts.undo), counts.undo, write.undo],
  ];
  const isThere = ways.some(([, count], index) => count > 0 && String(index) === last.pressed);
  return (
    <PanelFrame
      buttons={[
        <LoadingButton
          key={isThere ? 'main' : last.pressed}
          variant="primary"
          loading={isBusy}
          onClick={() => {
            // It took the place of the button that was pressed.
            if (Date.now() - last.at > doubleClickMs) onClose();
          }}
        >
          {words.done}
        </LoadingButton>,
        ...ways.map(
          ([label, count, press], index) =>
            count > 0 && (
              <LoadingButton
                key={index}
                onClick={() => {
                  setLast({ pressed: String(index), at: Date.now() });
                  press();
                }}
              >
                {label}
              </LoadingButton>
            ),
        ),
      ]}
    >
      {write.told.map((one, index) => (
        <Fragment key={one.member.id}>
          {index > 0 && <Divider size="xs" />}
          <ToldRow {...one} />
        </Fragment>
      ))}
    </PanelFrame>
  );
}

function ToldRow(told: Told) {
  const { words, clocks, now } = useAgendaTexts();
  const { member, line } = told;
  const { start, end } = line.done?.subject ?? member;
  const { attempt } = line;
  return (
    <Flex direction="column" gap="flush" align="start">
      <Text>{start === null ? words.noDate : repClock({ start, end }, now, clocks)}</Text>
      {attempt?.status === 'saving' && <Text variant="microcopy">{words.saving}</Text>}
      {attempt?.status === 'refused' && <Refusal failure={attempt.failure} />}
      {attempt === undefined && <StatusTag variant="success">{stateOf(told, words)}</StatusTag>}
    </Flex>
  );
}

function stateOf({ part, isBack, member, line }: Told, { series }: AgendaTexts['words']): string {
  if (isBack) return series.undone;
  const { outcome } = line.done?.subject ?? member;
  return part === 'outcome' && outcome !== null ? outcome.label : series.saved;
}

function Refusal({ failure }: { failure: WriteFailure }) {
  const { words } = useAgendaTexts();
  const isLost = isInDoubt(failure);
  const why = failure.isChecked ? words.stillAsBefore : problemText(words, failure.error);
  return (
    <>
      <StatusTag variant={isLost ? 'warning' : 'danger'}>
        {isLost ? words.series.unconfirmed : words.notSaved}
      </StatusTag>
      <Text variant="microcopy">{isLost ? words.errors.OUTCOME_UNKNOWN.advice({}) : why}</Text>
    </>
  );
}
