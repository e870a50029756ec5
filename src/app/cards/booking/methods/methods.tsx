import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { Button, Dropdown, Flex, Heading, Inline } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useTexts } from '@app/card-kit/texts';
import { Loaded } from '@app/card-kit/views/loaded';
import { PanelShell } from '@app/card-kit/views/panel-frame';
import type { BookingHost } from '../booking-host.ts';
import type { BookingDone } from '../../scheduling-page/booking-state.ts';
import { AssociateMethod } from './associate/associate-method.tsx';
import { CalendarForm } from './calendar/calendar-form.tsx';
import { LogForm } from './log/log-form.tsx';
import { CreatedFeedback } from './created/created-feedback.tsx';
import { useCreated, type CreatedModel } from './created/use-created.ts';
import { ProposeMethod, type ProposeMethodProps } from './propose/propose-method.tsx';
import { hasNoAppointments, SeriesMethod } from './series/series-method.tsx';
import type { MeetingOptionsModel } from './use-meeting-options.ts';
import { MethodPanel } from './method-panel.tsx';
import type { MethodDrafts } from './method-drafts.ts';
import { useMethodMessages } from './method-messages.ts';
import type { RecordRef, Method, MethodWithOptions } from './method.ts';
import type { MethodMessages } from './messages/en.ts';

export type MethodsProps = {
  record: RecordRef;
  /** The signed-in HubSpot user; not an owner's id. */
  userId: string;
  options: MeetingOptionsModel;
  host: BookingHost;
  /** A booking that came to nothing, offered as a meeting on a calendar. */
  instead?: BookingDone | null;
  /** Whether an admin lets items of other records be found and added. */
  canAddItems?: boolean;
  /** Whether nothing else can be done here, so that all of them are in sight. */
  isAlone?: boolean;
  /** What proposing times takes; only somebody who can be invited is proposed any. */
  proposing?: Omit<ProposeMethodProps, 'host'>;
  /** Where the forms keep what is entered. */
  drafts: MethodDrafts;
  /** Something was made or associated: what else shows the record has to read again. */
  onBooked: () => void;
  /** What stands above them, with the form that puts a meeting on a calendar at hand. */
  children?: (calendar: { label: string; panelCalled: (id: string) => ReactNode }) => ReactNode;
};

type Clearable = { clear: () => void };

const shownResults = 3;

/** The last line of the card; what its buttons open is made only once it opens. */
export function Methods(props: MethodsProps) {
  const { record, host, instead = null, isAlone = false, onBooked, drafts, children } = props;
  const { words } = useTexts();
  const ways = useMethodMessages();
  const made = useCreated({ record, host, onBooked, undoneWords: ways.undone });
  const { calendarPanel, inSight, others } = panelsOf(props, ways, made, words.loading);
  const button = (label: string, overlay: ReactNode) => (
    <Button key={label} variant={isAlone ? 'secondary' : 'transparent'} size="sm" overlay={overlay}>
      {label}
    </Button>
  );

  return (
    <>
      {children?.({
        label: ways.calendar.way,
        panelCalled: (id) => calendarPanel(id, null, drafts.calendar),
      })}
      <Flex direction="column" gap="sm">
        {isAlone && <Heading>{ways.withoutContact}</Heading>}
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
              {ways.calendar.instead}
            </Button>
          </Inline>
        )}
        <Inline gap="sm">
          {inSight.map((one) => button(one.inSight, one.overlay))}
          {isAlone ? (
            others.map(({ way, overlay }) => button(way, overlay))
          ) : (
            <Dropdown buttonText={ways.menu} variant="transparent" buttonSize="sm">
              {others.map(({ inMenu, overlay }) => (
                <Dropdown.ButtonItem key={inMenu} overlay={overlay}>
                  {inMenu}
                </Dropdown.ButtonItem>
              ))}
            </Dropdown>
          )}
        </Inline>
      </Flex>
    </>
  );
}

/** A panel, and one whose form needs what it lets choose from. */
function panelsFor({ record, options, host }: MethodsProps, made: CreatedModel, loading: string) {
  const panel = (id: string, title: string, form: (way: Method) => ReactNode, kept?: Clearable) => (
    <MethodPanel
      id={id}
      title={title}
      host={host}
      onOpen={options.ask}
      onFinish={() => {
        kept?.clear();
      }}
    >
      {(opened) => form({ record, made, ...opened })}
    </MethodPanel>
  );
  const choicePanel = (
    id: string,
    title: string,
    form: (way: MethodWithOptions) => ReactNode,
    kept: Clearable,
    isNothing?: (options: GetMeetingOptionsData) => boolean,
  ) =>
    panel(
      id,
      title,
      (way) => (
        <PanelShell>
          <Loaded
            state={options.state}
            label={loading}
            isNothing={isNothing}
            onRetry={options.reload}
          >
            {(data) => form({ ...way, options: data })}
          </Loaded>
        </PanelShell>
      ),
      kept,
    );
  return { panel, choicePanel };
}

/** What each button opens. */
function panelsOf(props: MethodsProps, ways: MethodMessages, made: CreatedModel, loading: string) {
  const { userId, host, drafts, canAddItems = true, proposing } = props;
  const { panel, choicePanel } = panelsFor(props, made, loading);
  const calendarPanel = (
    id: string,
    proposed: BookingDone | null,
    kept: MethodDrafts['calendar'] = new Map(),
  ) =>
    choicePanel(
      id,
      ways.calendar.way,
      (way) => <CalendarForm way={way} userId={userId} instead={proposed} kept={kept} />,
      kept,
    );
  const inSight = [
    { ...ways.calendar, overlay: calendarPanel('way-calendar', null, drafts.calendar) },
    {
      ...ways.log,
      overlay: choicePanel(
        'way-log',
        ways.log.way,
        (way) => <LogForm way={way} kept={drafts.log} />,
        drafts.log,
      ),
    },
  ];
  const others = [
    ...(proposing === undefined
      ? []
      : [
          {
            ...ways.propose,
            overlay: panel('way-propose', ways.propose.way, () => (
              <ProposeMethod {...proposing} host={host} />
            )),
          },
        ]),
    {
      ...ways.series,
      overlay: choicePanel(
        'way-series',
        ways.series.way,
        (way) => <SeriesMethod way={way} kept={drafts.series} />,
        drafts.series,
        hasNoAppointments,
      ),
    },
    ...(canAddItems
      ? [
          {
            ...ways.associate,
            overlay: panel('way-associate', ways.associate.way, (way) => (
              <AssociateMethod way={way} />
            )),
          },
        ]
      : []),
  ];
  return { calendarPanel, inSight, others };
}
