import { callFunction } from '@app/card-kit/call-function';
import { repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { Loaded } from '@app/card-kit/views/loaded';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import { useWrite } from '@app/card-kit/write/use-write';
import type { letGo } from '@app/contracts/day/let-go';
import type { LooseEnd } from '@app/contracts/day/list-loose-ends';
import {
  Button,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { LooseEndsModel } from '../load/use-loose-ends.ts';
import { useDayTexts } from '../texts.ts';
import type { PageHost, Whose } from '../types.ts';
import { FollowUps } from '../views/follow-ups.tsx';
import { NoRows } from '../views/no-rows.tsx';
import { RecordLink } from '../views/record-link.tsx';

const spans = [30, 60, 90] as const;

type LooseEndsProps = { model: LooseEndsModel; whose: Whose; host: PageHost };

/** Whom somebody lost: the last did not take place, and nothing was held or planned since. */
export function LooseEnds({ model, whose, host }: LooseEndsProps) {
  const { words } = useDayTexts();
  const { state, days, setDays, reload } = model;
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" justify="between" align="center" gap="sm">
        <Text variant="microcopy">{words.looseEndsHint}</Text>
        <Select
          name="span"
          label={words.span}
          variant="transparent"
          value={days}
          options={spans.map((span) => ({ label: words.lastDays(span), value: span }))}
          onChange={(value) => {
            const span = spans.find((known) => known === Number(value));
            if (span !== undefined) setDays(span);
          }}
        />
      </Flex>
      <Loaded state={state} label={words.loading} onRetry={reload}>
        {({ looseEnds, isWhole }) => (
          <>
            {!isWhole && <Text variant="microcopy">{words.looseEndsPartly}</Text>}
            <Ends ends={looseEnds} {...{ whose, model, host }} />
          </>
        )}
      </Loaded>
    </Flex>
  );
}

type EndsProps = LooseEndsProps & { ends: LooseEnd[] };

function Ends({ ends, ...shared }: EndsProps) {
  const { words } = useDayTexts();
  if (ends.length === 0) return <NoRows {...words.noLooseEnds} />;
  return (
    <Table density="condensed" flush bordered>
      <TableHead>
        <TableRow>
          <TableHeader width="min">{words.whatHappened}</TableHeader>
          <TableHeader>{words.meeting}</TableHeader>
          <TableHeader>{words.withWhom}</TableHeader>
          <TableHeader>{words.deal}</TableHeader>
          <TableHeader width="min" align="right">
            {words.nextStep}
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {ends.map((end) => (
          <EndRow key={end.contact.id} end={end} {...shared} />
        ))}
      </TableBody>
    </Table>
  );
}

function EndRow({ end, whose, model, host }: { end: LooseEnd } & LooseEndsProps) {
  const { words, clocks, now } = useDayTexts();
  const { contact, item, times } = end;
  const name = contact.name ?? contact.email ?? words.unnamed;
  const isGone = model.isGone(end);
  return (
    <TableRow>
      <TableCell width="min">
        <Flex direction="column" gap="flush">
          {item.outcome !== null && <OutcomeTag outcome={item.outcome} />}
          <Text variant="microcopy">
            {item.start === null ? '' : repClock({ start: item.start, end: null }, now, clocks)}
          </Text>
        </Flex>
      </TableCell>
      <TableCell>
        <Flex direction="column" gap="flush">
          <Text
            truncate={{ tooltipText: titleOf(item, words) }}
            format={{
              fontWeight: 'demibold',
              ...(isGone && { lineDecoration: 'strikethrough' }),
            }}
          >
            {titleOf(item, words)}
          </Text>
          {times > 1 && <Text variant="microcopy">{words.timesMissed(times)}</Text>}
        </Flex>
      </TableCell>
      <TableCell>
        <RecordLink type="contact" id={contact.id}>
          {name}
        </RecordLink>
      </TableCell>
      <TableCell>
        <DealCell deal={end.deal} />
      </TableCell>
      <TableCell width="min" align="right">
        <Flex direction="row" gap="xs" align="center" justify="end" wrap="nowrap">
          {isGone ? (
            <Text variant="microcopy">{words.letGoNoted}</Text>
          ) : (
            <FollowUps contact={contact} />
          )}
          <Button
            key="let-go"
            size="xs"
            variant="transparent"
            {...(isGone
              ? { onClick: model.reload }
              : {
                  overlay: (
                    <LetGo
                      end={end}
                      name={name}
                      whose={whose}
                      onGone={() => {
                        host.closeOverlay(overlayOf(end));
                        model.forget(end);
                      }}
                    />
                  ),
                })}
          >
            {isGone ? words.refresh : words.letGo}
          </Button>
        </Flex>
      </TableCell>
    </TableRow>
  );
}

function DealCell({ deal }: Pick<LooseEnd, 'deal'>) {
  const { words, clocks } = useDayTexts();
  if (deal === null) return <Text variant="microcopy">{words.noDeal}</Text>;
  const { amount, currency, closes } = deal;
  const format = new Intl.NumberFormat(
    clocks.locale,
    currency === null ? {} : { style: 'currency', currency, maximumFractionDigits: 0 },
  );
  const date = new Intl.DateTimeFormat(clocks.locale, {
    month: 'short',
    day: 'numeric',
    timeZone: clocks.repZone,
  });
  const facts = [
    amount === null ? null : format.format(amount),
    closes === null ? null : words.closes(date.format(closes)),
  ].filter((fact) => fact !== null);
  return (
    <Flex direction="column" gap="flush">
      <RecordLink type="deal" id={deal.id}>
        {deal.name ?? words.deal}
      </RecordLink>
      <Text variant="microcopy">{facts.join(' · ')}</Text>
    </Flex>
  );
}

function overlayOf({ contact }: LooseEnd): string {
  return `let-go-${contact.id}`;
}

type LetGoProps = { end: LooseEnd; name: string; whose: Whose; onGone: () => void };

/** Asks why, and keeps it as a note on the contact. */
function LetGo({ end, name, whose, onGone }: LetGoProps) {
  const { words } = useDayTexts();
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const write = useWrite();
  const { contact, item } = end;
  const isMissing = isChecked && reason.trim() === '';
  const save = async () => {
    setIsChecked(true);
    if (reason.trim() === '') return;
    const { kind, id } = item;
    const done = await write.run(async () => {
      await callFunction<typeof letGo>('day/let-go', {
        ...whose,
        item: { kind, id },
        contactId: contact.id,
        reason: reason.trim(),
      });
    });
    if (done) onGone();
  };
  return (
    <Modal id={overlayOf(end)} title={words.letGoTitle(name)} width="md">
      <ModalBody>
        <Flex direction="column" gap="sm">
          <Text>{words.letGoHelp}</Text>
          <TextArea
            name="reason"
            label={words.reason}
            required
            maxLength={500}
            value={reason}
            error={isMissing}
            validationMessage={isMissing ? words.reasonMissing : ''}
            onInput={setReason}
          />
          {write.error && <ErrorAlert error={write.error} />}
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton variant="primary" loading={write.isBusy} onClick={() => void save()}>
          {words.letGo}
        </LoadingButton>
      </ModalFooter>
    </Modal>
  );
}
