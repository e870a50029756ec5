import { Icon } from '../../host/display/icon.tsx';
import type { Activity, ActivityKind, RecordView } from '../api.ts';

const kinds: Record<ActivityKind, { label: string; icon: string }> = {
  meeting: { label: 'Meeting', icon: 'date' },
  appointment: { label: 'Appointment', icon: 'appointment' },
  note: { label: 'Note', icon: 'description' },
  call: { label: 'Call', icon: 'calling' },
};

type TimelineProps = {
  record: RecordView;
  locale: string;
  timeZone: string;
  clock: string | undefined;
};

function byTimeDescending(one: Activity, other: Activity): number {
  return other.at.localeCompare(one.at);
}

export function Timeline({ record, locale, timeZone, clock }: TimelineProps) {
  const now = clock ?? new Date().toISOString();
  const pinned = record.activities.find(
    ({ id, kind }) => id === record.pinnedId && kind !== 'appointment',
  );
  const rest = record.activities.filter((activity) => activity !== pinned).sort(byTimeDescending);
  const upcoming = rest.filter(({ at }) => at > now).reverse();
  const past = rest.filter(({ at }) => at <= now);
  const draw = (activities: Activity[]) =>
    activities.map((activity) => (
      <ActivityEntry key={activity.kind + activity.id} {...{ activity, locale, timeZone }} />
    ));
  return (
    <main className="record-middle" aria-label="Timeline">
      <div className="timeline-tabs" aria-hidden="true">
        <span>Overview</span>
        <span className="timeline-tabs__current">Activities</span>
      </div>
      {record.problems.map((problem) => (
        <div key={problem} className="hs-alert hs-alert--warning" role="status">
          {problem}
        </div>
      ))}
      {pinned && <TimelineSection title="Pinned">{draw([pinned])}</TimelineSection>}
      {upcoming.length > 0 && <TimelineSection title="Upcoming">{draw(upcoming)}</TimelineSection>}
      {past.length > 0 && <TimelineSection title="Past">{draw(past)}</TimelineSection>}
      {record.activities.length === 0 && <p className="timeline-none">No activities.</p>}
    </main>
  );
}

function TimelineSection(props: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={props.title}>
      <h2 className="timeline-heading">{props.title}</h2>
      {props.children}
    </section>
  );
}

type ActivityEntryProps = {
  activity: Activity;
  locale: string;
  timeZone: string;
};

function ActivityEntry({ activity, locale, timeZone }: ActivityEntryProps) {
  const { label, icon } = kinds[activity.kind];
  const at = activity.at
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
        new Date(activity.at),
      )
    : 'No date';
  return (
    <article className="panel activity" data-activity={`${activity.kind}/${activity.id}`}>
      <div className="activity__head">
        <Icon name={icon} />
        <strong>{label}</strong>
        {activity.status && <span className="activity__status">{activity.status}</span>}
        <time dateTime={activity.at}>{at}</time>
      </div>
      <div className="activity__title" dir="auto">
        {activity.title || '(no title)'}
      </div>
      {activity.body && (
        <div className="activity__body" dir="auto">
          {activity.body}
        </div>
      )}
    </article>
  );
}
