import type { RecordRef } from '@app/contracts/record';
import { messagesFor } from '@app/domain/messages-for';
import { knownZone } from '@app/domain/time/time-zone';
import { ErrorState, LoadingSpinner, Text, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { repLocale } from '@app/card-kit/clock/rep-locale';
import { nameOutcomes } from '@app/card-kit/outcome/outcome-names';
import { LoadFailed } from '@app/card-kit/views/load-failed';
import { TextsContext } from '@app/card-kit/texts';
import { AgendaTextsContext } from './agenda-texts.ts';
import { useNow } from '@app/card-kit/clock/use-now';
import { de } from './messages/de.ts';
import { en, type AgendaMessages } from './messages/en.ts';
import { AgendaOverview } from './agenda-overview.tsx';
import { rowEntries } from './rows/row-entries.tsx';
import { useAgenda } from './load/use-agenda.ts';
import { usePassingTime } from './use-passing-time.ts';
import { useRecordUpdates } from './use-record-updates.ts';
import type { HostActions, Rep } from './types.ts';

type AgendaCardProps = { context: Pick<CrmContext, 'crm' | 'user'>; host: HostActions };

/** The agenda of the record the card sits on, if it is one that has an agenda. */
export function AgendaCard({ context, host }: AgendaCardProps) {
  const { crm, user } = context;
  const { objectTypeId } = crm;
  const language = user.language ?? user.locale;
  const words = messagesFor({ en, de }, language);
  nameOutcomes(words.outcomeNames);
  const { otherRecord, theRecord } = words;
  if (!hasAgenda(objectTypeId, theRecord)) {
    return (
      <ErrorState title={otherRecord.title} type="lock">
        <Text>{otherRecord.text}</Text>
      </ErrorState>
    );
  }
  return (
    <RecordAgenda
      record={{ objectTypeId, objectId: String(crm.objectId) }}
      user={user}
      rep={{ id: String(user.id), language }}
      words={words}
      host={host}
    />
  );
}

function hasAgenda(
  objectTypeId: string,
  known: Record<RecordRef['objectTypeId'], string>,
): objectTypeId is RecordRef['objectTypeId'] {
  return objectTypeId in known;
}

type RecordAgendaProps = {
  record: RecordRef;
  user: CrmContext['user'];
  rep: Rep;
  words: AgendaMessages;
  host: HostActions;
};

function RecordAgenda({ record, user, rep, words, host: page }: RecordAgendaProps) {
  const { objectTypeId } = record;
  const repZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const agenda = useAgenda(record);
  const host = useRecordUpdates(page, () => void agenda.refresh());
  const now = useNow();
  usePassingTime(now, repZone, agenda.refresh);
  const known = agenda.overview?.record;
  const contactZone = knownZone(known?.timeZone);
  const name = known?.name ?? null;
  const texts = useMemo(
    () => ({
      words,
      contactName: name ?? words.theRecord[objectTypeId],
      clocks: { locale: repLocale(user), repZone, contactZone, allDay: words.allDay },
      now,
    }),
    [user, words, objectTypeId, repZone, contactZone, name, now],
  );

  return (
    <TextsContext.Provider value={texts}>
      <AgendaTextsContext.Provider value={texts}>
        {agenda.overview !== null ? (
          <AgendaOverview
            agenda={agenda}
            told={agenda.overview}
            record={record}
            rep={rep}
            host={host}
            entriesOf={rowEntries}
          />
        ) : agenda.list.status === 'failed' ? (
          <LoadFailed error={agenda.list.error} onRetry={agenda.reload} />
        ) : (
          <LoadingSpinner label={words.loading} showLabel layout="centered" />
        )}
      </AgendaTextsContext.Provider>
    </TextsContext.Provider>
  );
}
