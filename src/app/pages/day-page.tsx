import { nameOutcomes } from '@app/card-kit/outcome/outcome-names';
import { repLocale } from '@app/card-kit/clock/rep-locale';
import { useNow } from '@app/card-kit/clock/use-now';
import { LocaleContext } from '@app/card-kit/texts';
import { Loaded } from '@app/card-kit/views/loaded';
import type { ListDayData } from '@app/contracts/day/list-day';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { messagesFor } from '@app/domain/messages-for';
import { localDayOf } from '@app/domain/time/local-time';
import { isDay } from '@app/domain/time/calendar-day';
import {
  Alert,
  EmptyState,
  Flex,
  Tab,
  Tabs,
  Text,
  type PagesContext,
} from '@hubspot/ui-extensions';
import { PageTitle, usePageRoute } from '@hubspot/ui-extensions/pages';
import { useMemo, useState } from 'react';
import { useDay } from './load/use-day.ts';
import { useLooseEnds, type LooseEndsModel } from './load/use-loose-ends.ts';
import { isOpen } from './outcomes/is-open.ts';
import { useOutcomes, type Outcomes } from './outcomes/use-outcomes.ts';
import { DaySwitcher } from './tabs/day-switcher.tsx';
import { DayHeader } from './tabs/day-header.tsx';
import { HandOver } from './tabs/hand-over.tsx';
import { FirstLooseEnds } from './tabs/first-loose-ends.tsx';
import { LooseEnds } from './tabs/loose-ends.tsx';
import { NeedsOutcome } from './tabs/needs-outcome.tsx';
import { Team } from './tabs/team.tsx';
import { Today } from './tabs/today.tsx';
import { languages, RepContext, useDayTexts } from './texts.ts';
import {
  tabs,
  type DayModel,
  type Item,
  type PageHost,
  type TabName,
  type Whose,
} from './types.ts';

type MyDayProps = { context: Pick<PagesContext, 'user' | 'portal'>; host: PageHost };

/** What is today, what is owed, and whom somebody lost, over all records. */
export function MyDay({ context, host }: MyDayProps) {
  const { user, portal } = context;
  const language = user.language ?? user.locale;
  const words = messagesFor(languages, language);
  nameOutcomes(words.outcomeNames);
  const now = useNow();
  const locale = useMemo(() => {
    const repZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return {
      language,
      contactName: words.theContact,
      clocks: { locale: repLocale(user), repZone, contactZone: null, allDay: words.allDay },
      now,
    };
  }, [language, words, user, now]);
  const rep = useMemo(
    () => ({
      userId: user.id,
      teammates: user.teams.flatMap(({ teammates }) => teammates),
      portalId: portal.id,
    }),
    [user, portal],
  );
  return (
    <LocaleContext.Provider value={locale}>
      <RepContext.Provider value={rep}>
        <PageTitle>{words.title}</PageTitle>
        <Pages host={host} />
      </RepContext.Provider>
    </LocaleContext.Provider>
  );
}

/** Where the address leads: a tab, or a day of the first one. */
function useRoute(today: string): { tab: TabName; day: string } {
  const { path } = usePageRoute();
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  const tab = tabs.find((name) => name === first) ?? 'today';
  return { tab, day: first === 'day' && isDay(second) ? second : today };
}

function Pages({ host }: { host: PageHost }) {
  const { words, clocks, now, rep } = useDayTexts();
  const [ownerId, setOwnerId] = useState<string>();
  const today = localDayOf(now, clocks.repZone);
  const { tab, day: shownDay } = useRoute(today);
  const whose: Whose = useMemo(
    () => ({ userId: rep.userId, ...(ownerId !== undefined && { ownerId }) }),
    [rep.userId, ownerId],
  );
  const day = useDay(whose, shownDay, clocks.repZone);
  const goTo = (to: string) => {
    host.navigateToPage({ to });
  };
  // The frame stays while another day or somebody else's is read: the keyboard keeps its place in it.
  return (
    <Loaded state={day.anyones} label={words.loading} onRetry={day.reload}>
      {(account) =>
        ownerId === undefined && isOfNobody(day) ? (
          <EmptyState title={words.noOwner.title} layout="vertical" imageName="meetings" flush>
            <Text>{words.noOwner.text}</Text>
          </EmptyState>
        ) : (
          <DayTabs
            {...{ account, day, whose, tab, shownDay, today, host, goTo }}
            onShow={setOwnerId}
          />
        )
      }
    </Loaded>
  );
}

/** Whether HubSpot has no owner for the user whose it is. */
function isOfNobody({ theirs }: DayModel): boolean {
  return theirs.status === 'ready' && theirs.data.owner === null;
}

type DayTabsProps = {
  /** What the account offers; it goes for every day, whosever it is. */
  account: Pick<ListDayData, 'options' | 'hiddenOptions' | 'hasTeam'>;
  day: DayModel;
  whose: Whose;
  tab: TabName;
  shownDay: string;
  today: string;
  host: PageHost;
  goTo: (to: string) => void;
  /** Shows somebody's lists; the rep's own without an id. */
  onShow: (ownerId: string | undefined) => void;
};

function DayTabs({ account, day, whose, tab, shownDay, today, host, goTo, onShow }: DayTabsProps) {
  const { words } = useDayTexts();
  const { options, hiddenOptions, hasTeam } = account;
  const theirs = day.theirs.status === 'ready' ? day.theirs.data : undefined;
  const ofDay = day.state.status === 'ready' ? day.state.data : undefined;
  const ownerOf = theirs?.owner?.id ?? '';
  const scope = useMemo(
    () => ({
      userId: whose.userId,
      ownerId: ownerOf,
      known: {
        appointment: [...options.appointment, ...hiddenOptions.appointment],
        meeting: [...options.meeting, ...hiddenOptions.meeting],
      },
      words,
    }),
    [whose.userId, ownerOf, options, hiddenOptions, words],
  );
  const outcomes = useOutcomes(scope, options, host);
  const looseEnds = useLooseEnds(whose, true);
  const isSettled = (item: Item) => !isOpen(outcomes.shown(item));
  const counts: Partial<Record<TabName, number | null | undefined>> = {
    today: ofDay?.items.length,
    'needs-outcome': theirs?.owedTotal && theirs.owedTotal - theirs.owed.filter(isSettled).length,
    'loose-ends': looseEnds.count,
  };
  const shownTabs = tabs.filter((name) => name !== 'team' || hasTeam);
  return (
    <Flex direction="column" gap="sm">
      <DayHeader hasTeam={hasTeam} day={day} whose={whose} onShow={onShow} />
      {ofDay?.problems.map(({ part, error }) => (
        <Alert key={part} variant="warning" title={words.partlyRead(words.parts[part])}>
          {words.errors[error.code].title}
        </Alert>
      ))}
      <Tabs
        selected={tab}
        onSelectedChange={(name: string | number) => {
          goTo(name === 'today' ? '/' : `/${name}`);
        }}
      >
        {shownTabs.map((name) => (
          <Tab key={name} tabId={name} title={titleOfTab(words.tabs[name], counts[name])}>
            {name === tab && (
              <Flex direction="column" gap="sm">
                {name === 'today' && (
                  <TodayTab
                    {...{ account, day, whose, shownDay, today, host, goTo }}
                    {...{ outcomes, looseEnds }}
                  />
                )}
                {name === 'needs-outcome' && (
                  <Loaded state={day.theirs} label={words.loading} onRetry={day.reload}>
                    {(data) => (
                      <NeedsOutcome data={data} day={day} outcomes={outcomes} host={host} />
                    )}
                  </Loaded>
                )}
                {name === 'loose-ends' && <LooseEnds model={looseEnds} whose={whose} host={host} />}
                {name === 'team' && (
                  <Team
                    host={host}
                    onShow={(id) => {
                      onShow(id);
                      goTo('/needs-outcome');
                    }}
                  />
                )}
              </Flex>
            )}
          </Tab>
        ))}
      </Tabs>
    </Flex>
  );
}

type TodayTabProps = Omit<DayTabsProps, 'tab' | 'onShow'> & {
  outcomes: Outcomes;
  looseEnds: LooseEndsModel;
};

/** A day, the way to others, and what to do about it. */
function TodayTab(props: TodayTabProps) {
  const { account, day, whose, shownDay, today, host, goTo, outcomes, looseEnds } = props;
  const { state, reload } = day;
  const { words } = useDayTexts();
  return (
    <>
      <Flex direction="row" justify="between" align="center">
        <DaySwitcher
          day={shownDay}
          today={today}
          onChange={(chosen) => {
            goTo(chosen === today ? '/' : `/day/${chosen}`);
          }}
        />
        {state.status === 'ready' && (
          <Text>{words.dayCount(state.data.items.length, owedOn(state.data, outcomes.shown))}</Text>
        )}
      </Flex>
      <Loaded
        key={`${whose.ownerId} ${shownDay}`}
        state={state}
        label={words.loading}
        onRetry={reload}
      >
        {(data) => (
          <>
            <Today items={data.items} day={day} outcomes={outcomes} />
            {account.hasTeam && (
              <HandOver {...{ data, whose, host }} day={shownDay} onDone={reload} />
            )}
          </>
        )}
      </Loaded>
      <FirstLooseEnds
        model={looseEnds}
        onAll={() => {
          goTo('/loose-ends');
        }}
      />
    </>
  );
}

/** Of the day, what needs an outcome by now. */
function owedOn({ items, owed }: ListDayData, shown: (item: Item) => Item): number {
  const keys = new Set(owed.map(itemKey));
  return items.filter((item) => keys.has(itemKey(item)) && isOpen(shown(item))).length;
}

function titleOfTab(name: string, count: number | null | undefined): string {
  if (count === null || count === undefined || count <= 0) return name;
  return `${name} ${count > 999 ? '999+' : String(count)}`;
}
