import './messages-first.ts';
import type { RecordRef } from '@app/contracts/record';
import { messagesFor } from '@app/domain/messages-for';
import { knownZone } from '@app/domain/time/time-zone';
import { ErrorState, Text, type CrmContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { repLocale } from '@app/card-kit/clock/rep-locale';
import { nameOutcomes } from '@app/card-kit/outcome/outcome-names';
import { Loaded } from '@app/card-kit/views/loaded';
import { LocaleContext } from '@app/card-kit/texts';
import { AgendaTextsContext } from './agenda-texts.ts';
import { useNow } from '@app/card-kit/clock/use-now';
import { de } from './messages/de.ts';
import { en, type AgendaMessages } from './messages/en.ts';
import { AgendaOverview } from './agenda-overview.tsx';
import { DeleteModal } from './details/delete-modal.tsx';
import { DetailsPanel } from './details/details-panel.tsx';
import { HandOverMany } from './hand-over/hand-over-many.tsx';
import { HandOverPanel } from './hand-over/hand-over-panel.tsx';
import { BookAgainPanel } from './rebook/book-again-panel.tsx';
import { ReschedulePanel } from './reschedule/reschedule-panel.tsx';
import { AgendaRow } from './rows/agenda-row.tsx';
import { SeriesPanel } from './series/series-panel.tsx';
import { useAgenda } from './load/use-agenda.ts';
import { usePassingTime } from './use-passing-time.ts';
import { useRecordUpdates } from './use-record-updates.ts';
import type { AgendaPanels, HostActions } from './types.ts';

const languages = { en, de };

const panels: AgendaPanels = {
  Details: DetailsPanel,
  Reschedule: ReschedulePanel,
  HandOver: HandOverPanel,
  HandOverMany,
  BookAgain: BookAgainPanel,
  Series: SeriesPanel,
  Delete: DeleteModal,
};

type AgendaCardProps = { context: Pick<CrmContext, 'crm' | 'user'>; host: HostActions };

/** The agenda of the record the card sits on, if it is one that has an agenda. */
export function AgendaCard({ context, host }: AgendaCardProps) {
  const { crm, user } = context;
  const { objectTypeId } = crm;
  const language = user.language ?? user.locale;
  const words = messagesFor(languages, language);
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
      language={language}
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
  language: string | undefined;
  words: AgendaMessages;
  host: HostActions;
};

function RecordAgenda({ record, user, language, words, host: page }: RecordAgendaProps) {
  const { objectTypeId } = record;
  const repZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const agenda = useAgenda(record);
  const host = useRecordUpdates(page, () => void agenda.refresh());
  const now = useNow();
  usePassingTime(now, repZone, agenda.refresh);
  const known = agenda.overview?.record;
  const contactZone = knownZone(known?.timeZone);
  const name = known?.name ?? null;
  const { overview, list } = agenda;
  const texts = useMemo(
    () => ({
      language,
      words,
      contactName: name ?? words.theRecord[objectTypeId],
      clocks: { locale: repLocale(user), repZone, contactZone, allDay: words.allDay },
      now,
    }),
    [user, language, words, objectTypeId, repZone, contactZone, name, now],
  );

  return (
    <LocaleContext.Provider value={texts}>
      <AgendaTextsContext.Provider value={texts}>
        <Loaded
          state={overview === null ? list : { status: 'ready', data: overview }}
          label={words.loading}
          onRetry={agenda.reload}
        >
          {(told) => (
            <AgendaOverview
              agenda={agenda}
              told={told}
              card={{ record, repId: String(user.id), host, panels }}
            >
              {(row) => <AgendaRow {...row} />}
            </AgendaOverview>
          )}
        </Loaded>
      </AgendaTextsContext.Provider>
    </LocaleContext.Provider>
  );
}
