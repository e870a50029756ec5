import type { listSeries } from '@app/contracts/agenda/list-series';
import { Button, Flex, LoadingButton, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { Outcome } from '@app/domain/outcome/outcome';
import { useCallback, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { choicesFor } from '@app/card-kit/outcome/outcome-choices';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { LoadFailed } from '@app/card-kit/views/load-failed';
import { Loaded } from '@app/card-kit/views/loaded';
import { PanelFrame, PanelShell } from '@app/card-kit/views/panel-frame';
import { cityOf } from '@app/domain/time/zone-names';
import { TimeFields } from '../../time-entry/time-fields.tsx';
import { isAnyway } from '../../time-entry/use-clashes.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item, PanelProps } from '../types.ts';
import { PlannedRows } from './planned-rows.tsx';
import { SeriesResults } from './series-results.tsx';
import {
  reaches,
  useSeriesChange,
  type Member,
  type Reach,
  type Series,
} from './use-series-change.ts';
import { useSeriesWrite } from './use-series-write.ts';

/** Moves or cancels this one of a series, this and the following, or all. */
export function SeriesPanel(props: PanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={words.series.changeTitle(titleOf(props.item, words))}>
      {() => <Content {...props} />}
    </LazyPanel>
  );
}

function Content({ id: panelId, item: { kind, id }, actions }: PanelProps) {
  const { words } = useAgendaTexts();
  const { record } = actions;
  const { state, reload } = useFetched(
    useCallback(
      () => callFunction<typeof listSeries>('agenda/list-series', { record, item: { kind, id } }),
      [record, kind, id],
    ),
  );
  return (
    <PanelShell>
      <Loaded
        state={state}
        label={words.loading}
        isNothing={(series) => memberOf(series, id) === undefined}
        onRetry={reload}
      >
        {(series) => {
          const own = memberOf(series, id);
          return own === undefined ? (
            <LoadFailed error={{ code: 'NOT_FOUND' }} />
          ) : (
            <SeriesForm id={panelId} series={series} own={own} actions={actions} />
          );
        }}
      </Loaded>
    </PanelShell>
  );
}

function memberOf({ items }: Series, id: string): Member | undefined {
  const own = items.find((one) => one.id === id);
  return own?.start ? { ...own, start: own.start } : undefined;
}

type SeriesFormProps = { id: string; series: Series; own: Member; actions: AgendaActions };

function SeriesForm({ id, series, own, actions }: SeriesFormProps) {
  const { words } = useAgendaTexts();
  const { series: told } = words;
  const change = useSeriesChange(series, own, actions);
  const write = useSeriesWrite(id, actions);
  const cancelled = cancelledOf(own, actions);
  const [isCancelling, setIsCancelling] = useState(false);
  const close = (): void => {
    actions.host.closeOverlay(id);
  };
  if (write.isSent) return <SeriesResults write={write} onClose={close} />;
  const { planned, staying, entry } = change;
  const isCancel = isCancelling && cancelled !== undefined;
  const isLooking = !isCancel && planned.some(({ clashes }) => clashes === undefined);
  const submit = isCancel
    ? told.submitCancel(planned.length, cancelled.label)
    : told.submitMove(planned.length);
  const isOver = !isCancel && planned.some(({ clashes }) => isAnyway(clashes));
  return (
    <PanelFrame
      buttons={
        <>
          <LoadingButton
            key="main"
            variant="primary"
            disabled={planned.length === 0 || (!isCancel && (!change.isMoved || isLooking))}
            onClick={() => {
              if (!isCancel) write.move(planned);
              else
                write.setOutcome(
                  planned.map(({ member }) => member),
                  cancelled,
                );
            }}
          >
            {isOver ? told.anyway(submit) : submit}
          </LoadingButton>
          <Button onClick={close}>{words.cancel}</Button>
        </>
      }
    >
      <Choices
        reach={change.reach}
        onReach={change.setReach}
        cancelled={cancelled}
        isCancelling={isCancel}
        onCancelling={setIsCancelling}
      />
      {!isCancel && (
        <>
          <TimeFields name="series" entry={entry} onChange={change.setEntry} />
          {planned.length > 1 && (
            <Text variant="microcopy">{told.clocksStay(cityOf(entry.timeZone))}</Text>
          )}
        </>
      )}
      <Flex direction="column" gap="flush">
        {staying > 0 && (
          <Text variant="microcopy">
            {planned.length === 0 ? told.nothing : told.stay(staying)}
          </Text>
        )}
        {series.isSearched && <Text variant="microcopy">{told.searched}</Text>}
      </Flex>
      <PlannedRows planned={planned} isMoved={!isCancel && change.isMoved} />
    </PanelFrame>
  );
}

type ChoicesProps = {
  reach: Reach;
  onReach: (reach: Reach) => void;
  /** Absent where the account has no outcome for it. */
  cancelled: Outcome | undefined;
  isCancelling: boolean;
  onCancelling: (isCancelling: boolean) => void;
};

/** Which of them, and what is done with them. */
function Choices({ reach, onReach, cancelled, isCancelling, onCancelling }: ChoicesProps) {
  const { series } = useAgendaTexts().words;
  return (
    <>
      <ToggleGroup
        toggleType="radioButtonList"
        label={series.which}
        name="series-reach"
        value={reach}
        options={reaches.map((value) => ({ value, label: series.reaches[value] }))}
        onChange={(value) => {
          onReach(reaches.find((one) => one === value) ?? 'one');
        }}
      />
      {cancelled !== undefined && (
        <ToggleGroup
          toggleType="radioButtonList"
          label={series.what}
          name="series-what"
          value={isCancelling ? 'cancel' : 'move'}
          options={[
            { value: 'move', label: series.move },
            { value: 'cancel', label: series.cancel(cancelled.label) },
          ]}
          onChange={(value) => {
            onCancelling(value === 'cancel');
          }}
        />
      )}
    </>
  );
}

/** What the account has for what does not take place. */
function cancelledOf(own: Item, { options }: AgendaActions): Outcome | undefined {
  const choices = choicesFor(own, options, 'upcoming').likely;
  const outcomes = choices.flatMap((choice) => Object.values(choice.outcomes));
  return outcomes.find((outcome) => outcome.category === 'cancelled');
}
