import { Button, Dropdown, Flex, Inline } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { messagesFor } from '@app/domain/messages-for';
import type { BookingHost } from '../booking-host.ts';
import type { BookingDone } from '../../scheduling-page/use-booking.ts';
import { AssociateMethod } from './associate/associate-method.tsx';
import { CalendarForm } from './calendar/calendar-form.tsx';
import { LogForm } from './log/log-form.tsx';
import { CreatedFeedback } from './created/created-feedback.tsx';
import { useCreated } from './created/use-created.ts';
import { SeriesMethod } from './series/series-method.tsx';
import type { MeetingOptionsModel } from './use-meeting-options.ts';
import { MethodPanel } from './method-panel.tsx';
import { MethodMessagesContext } from './method-messages.ts';
import type { RecordRef, Method, MethodWithOptions } from './method.ts';
import { WithOptions } from './with-options.tsx';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

export type MethodsProps = {
  record: RecordRef;
  /** The signed-in HubSpot user; not an owner's id. */
  userId: string;
  options: MeetingOptionsModel;
  language: string | undefined;
  host: BookingHost;
  /** A booking that came to nothing, offered as a meeting on a calendar. */
  instead?: BookingDone | null;
  /** Whether an admin lets items of other records be found and added. */
  canAddItems?: boolean;
  /** Something was made or associated: what else shows the record has to read again. */
  onBooked: () => void;
};

const shownResults = 3;

/** The quiet menu at the card's foot; what it opens is made only once it opens. */
export function Methods({
  record,
  userId,
  options,
  language,
  host,
  instead = null,
  canAddItems = true,
  onBooked,
}: MethodsProps) {
  const ways = messagesFor({ en, de }, language);
  const made = useCreated({ record, host, onBooked, undoneWords: ways.undone });

  const panel = (id: string, title: string, form: (way: Method) => ReactNode) => (
    <MethodPanel id={id} title={title} host={host} onOpen={options.ask}>
      {(opened) => form({ record, made, ...opened })}
    </MethodPanel>
  );
  const choicePanel = (id: string, title: string, form: (way: MethodWithOptions) => ReactNode) =>
    panel(id, title, (way) => (
      <WithOptions options={options}>{(data) => form({ ...way, options: data })}</WithOptions>
    ));
  const calendarPanel = (id: string, proposed: BookingDone | null) =>
    choicePanel(id, ways.calendar.way, (way) => (
      <CalendarForm way={way} userId={userId} instead={proposed} />
    ));
  const item = (title: string, overlay: ReactNode) => (
    <Dropdown.ButtonItem overlay={overlay}>{title}</Dropdown.ButtonItem>
  );

  return (
    <MethodMessagesContext.Provider value={ways}>
      <Flex direction="column" gap="sm">
        {made.entries.slice(0, shownResults).map((entry) => (
          <CreatedFeedback key={entry.key} entry={entry} made={made} />
        ))}
        {instead !== null && (
          <Inline>
            <Button
              key={instead.data.start.getTime()}
              size="sm"
              overlay={calendarPanel('way-instead', instead)}
            >
              {ways.calendar.way}
            </Button>
          </Inline>
        )}
        <Inline>
          <Dropdown buttonText={ways.menu} variant="transparent" buttonSize="sm">
            {item(ways.calendar.way, calendarPanel('way-calendar', null))}
            {item(
              ways.series.way,
              choicePanel('way-series', ways.series.way, (way) => (
                <SeriesMethod way={way} onReload={options.reload} />
              )),
            )}
            {item(
              ways.log.way,
              choicePanel('way-log', ways.log.way, (way) => <LogForm way={way} />),
            )}
            {canAddItems &&
              item(
                ways.associate.way,
                panel('way-associate', ways.associate.way, (way) => <AssociateMethod way={way} />),
              )}
          </Dropdown>
        </Inline>
      </Flex>
    </MethodMessagesContext.Provider>
  );
}
