import type { RecordView } from '../api.ts';
import { recordTypeInfo } from './record-types.ts';
import { RelatedRecords } from './related-records.tsx';
import { shownValue } from './shown-value.ts';
import { pageLocaleOf, type Switches } from '../switches/switches.ts';

function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter().segment(word);
  return first?.segment ?? '';
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toUpperCase();
}

type PropertyColumnProps = {
  record: RecordView;
  switches: Switches;
};

/** Which record this is, what HubSpot knows of it, and where it leads. */
export function PropertyColumn({ record, switches }: PropertyColumnProps) {
  const { one, headline, shown } = recordTypeInfo[record.type];
  const locale = pageLocaleOf(switches);
  const about = `About this ${one.toLowerCase()}`;
  return (
    <aside className="record-left" aria-label={about}>
      <section className="panel identity">
        <div className={`avatar avatar--${record.type}`} aria-hidden="true">
          {initials(record.name)}
        </div>
        <div className="identity__text">
          <div className="identity__type">{one}</div>
          <h1 dir="auto">{record.name}</h1>
          {headline.map((property) => {
            const value = shownValue(property, record.labelled, locale);
            return (
              value && (
                <div key={property.name} className="identity__line" dir="auto">
                  {value}
                </div>
              )
            );
          })}
        </div>
      </section>
      <section className="panel">
        <h2 className="panel__title">{about}</h2>
        <dl className="properties">
          {shown.map((property) => (
            <div key={property.name}>
              <dt>{property.label}</dt>
              <dd dir="auto">{shownValue(property, record.labelled, locale) || '--'}</dd>
            </div>
          ))}
        </dl>
      </section>
      <RelatedRecords record={record} switches={switches} />
    </aside>
  );
}
