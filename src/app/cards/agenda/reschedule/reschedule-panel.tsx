import { isOutsideWorkingHours } from '@app/domain/local-time';
import {
  Alert,
  Button,
  Flex,
  Input,
  LoadingButton,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import { titleOf } from '../../title-of.ts';
import { repClock } from '../../clock/clocks.ts';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { ContactClock } from '../../clock/contact-clock.tsx';
import type { Item } from '../outcomes/row-change.ts';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import { entryFor, intervalOf, nextWeek, tomorrow } from '../../time-entry/time-entry.ts';
import { TimeFields } from '../../time-entry/time-fields.tsx';
import { useClashes } from './use-clashes.ts';
import { useReschedule } from './use-reschedule.ts';

type ReschedulePanelProps = { id: string; item: Item & { start: Date }; actions: AgendaActions };

/** Moves one item. Says what will happen first, and shows both clocks while the rep chooses. */
export function ReschedulePanel({ id, item, actions }: ReschedulePanelProps) {
  const { words } = useAgendaTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      id={id}
      title={words.rescheduleTitle(titleOf(item, words))}
      width="sm"
      onOpen={() => {
        setIsOpen(true);
      }}
      onClose={() => {
        setIsOpen(false);
      }}
    >
      {/* A closed panel lives in the worker too: its fields are made only once it opens. */}
      {isOpen && <RescheduleBody id={id} item={item} actions={actions} />}
    </Panel>
  );
}

function RescheduleBody({ id, item, actions }: ReschedulePanelProps) {
  const { words, clocks, now } = useAgendaTexts();
  const [form, setForm] = useState(() => ({
    ...entryFor({ start: item.start, end: item.end }, clocks.repZone),
    reason: '',
  }));
  const { state, move } = useReschedule(item, actions);
  const interval = intervalOf(form);
  const clashes = useClashes(actions.record, item, interval);
  const isUnchanged =
    interval.start.getTime() === item.start.getTime() &&
    (interval.end?.getTime() ?? null) === (item.end?.getTime() ?? null);
  const isOutside =
    clocks.contactZone !== null && isOutsideWorkingHours(interval.start, clocks.contactZone);

  const submit = async (isForced: boolean): Promise<void> => {
    const isMoved = await move({ ...interval, reason: form.reason }, isForced);
    if (isMoved) actions.host.closeOverlay(id);
  };

  return (
    <>
      <PanelBody>
        <PanelSection>
          <Flex direction="column" gap="md">
            <Alert title={words.rescheduleConsequence[item.kind].title} variant="info">
              {words.rescheduleConsequence[item.kind].text}
            </Alert>
            <Flex direction="row" gap="xs" wrap>
              <Button
                size="xs"
                onClick={() => {
                  setForm(tomorrow(form, now));
                }}
              >
                {words.sameTimeTomorrow}
              </Button>
              <Button
                size="xs"
                onClick={() => {
                  setForm(nextWeek(form));
                }}
              >
                {words.sameDayNextWeek}
              </Button>
            </Flex>
            <TimeFields name="reschedule" entry={form} onChange={setForm} />
            <Flex direction="column" gap="flush">
              <Text format={{ fontWeight: 'demibold' }}>{repClock(interval, now, clocks)}</Text>
              <ContactClock start={interval.start} end={interval.end} />
            </Flex>
            {isOutside && (
              <Alert title={words.outsideHours} variant="warning">
                {words.outsideHoursFor}
              </Alert>
            )}
            <ClashNotes clashes={clashes} />
            {item.kind === 'meeting' && (
              <Input
                label={words.reason}
                name="reschedule-reason"
                description={words.reasonHelp}
                value={form.reason}
                onInput={(reason) => {
                  setForm({ ...form, reason });
                }}
              />
            )}
            {state.status === 'failed' && <ErrorAlert error={state.error} />}
          </Flex>
        </PanelSection>
      </PanelBody>
      <PanelFooter>
        <LoadingButton
          variant="primary"
          loading={state.status === 'saving'}
          disabled={isUnchanged}
          onClick={() => void submit(state.status === 'failed' && state.error.code === 'STALE')}
        >
          {state.status === 'failed' && state.error.code === 'STALE'
            ? words.moveAnyway
            : words.move}
        </LoadingButton>
        <Button
          onClick={() => {
            actions.host.closeOverlay(id);
          }}
        >
          {words.cancel}
        </Button>
      </PanelFooter>
    </>
  );
}
