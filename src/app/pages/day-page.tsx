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
import { tabs, type DayModel, type PageHost, type TabName, type Whose } from './types.ts';

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
  return (
    <Loaded state={day.state} label={words.loading} onRetry={day.reload}>
      {(data) =>
        data.owner === null && ownerId === undefined ? (
          <EmptyState title={words.noOwner.title} layout="vertical" imageName="meetings" flush>
            <Text>{words.noOwner.text}</Text>
          </EmptyState>
        ) : (
          <DayTabs
            {...{ data, day, whose, tab, shownDay, today, host, goTo }}
            onShow={setOwnerId}
          />
        )
      }
    </Loaded>
  );
}

type DayTabsProps = {
  data: ListDayData;
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

function DayTabs({ data, day, whose, tab, shownDay, today, host, goTo, onShow }: DayTabsProps) {
  const { words } = useDayTexts();
  const { options, hiddenOptions } = data;
  const scope = useMemo(
    () => ({
      userId: whose.userId,
      ownerId: data.owner?.id ?? '',
      known: {
        appointment: [...options.appointment, ...hiddenOptions.appointment],
        meeting: [...options.meeting, ...hiddenOptions.meeting],
      },
      words,
    }),
    [whose.userId, data.owner, options, hiddenOptions, words],
  );
  const outcomes = useOutcomes(scope, options, host);
  const looseEnds = useLooseEnds(whose, true);
  const owedHere = data.owed.filter((item) => outcomes.shown(item).outcome?.isOpen !== false);
  const settled = data.owed.length - owedHere.length;
  const counts: Partial<Record<TabName, number | null>> = {
    today: data.items.length,
    'needs-outcome': data.owedTotal === null ? null : data.owedTotal - settled,
    'loose-ends': looseEnds.count,
  };
  const shownTabs = tabs.filter((name) => name !== 'team' || data.hasTeam);
  return (
    <Flex direction="column" gap="sm">
      <DayHeader data={data} day={day} whose={whose} onShow={onShow} />
      {data.problems.map(({ part, error }) => (
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
                    {...{ data, day, whose, shownDay, today, host, goTo }}
                    {...{ outcomes, looseEnds }}
                  />
                )}
                {name === 'needs-outcome' && (
                  <NeedsOutcome data={data} day={day} outcomes={outcomes} host={host} />
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
  const { data, day, whose, shownDay, today, host, goTo, outcomes, looseEnds } = props;
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
        <Text>{words.dayCount(data.items.length, owedOn(data, outcomes.shown))}</Text>
      </Flex>
      <Today items={data.items} day={day} outcomes={outcomes} />
      {data.hasTeam && (
        <HandOver
          key={`${data.owner?.id} ${shownDay}`}
          {...{ data, whose, host }}
          day={shownDay}
          onDone={day.reload}
        />
      )}
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
function owedOn(
  { items, owed }: ListDayData,
  shown: (item: ListDayData['items'][number]) => ListDayData['items'][number],
): number {
  const keys = new Set(owed.map(itemKey));
  return items.filter((item) => keys.has(itemKey(item)) && shown(item).outcome?.isOpen !== false)
    .length;
}

function titleOfTab(name: string, count: number | null | undefined): string {
  if (count === null || count === undefined || count <= 0) return name;
  return `${name} ${count > 999 ? '999+' : String(count)}`;
}
