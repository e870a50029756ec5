import type { RecordView } from './api.ts';

const SHOWN: [name: string, label: string][] = [
  ['email', 'Email'],
  ['phone', 'Phone number'],
  ['jobtitle', 'Job title'],
  ['company', 'Company name'],
  ['city', 'City'],
  ['country', 'Country/Region'],
  ['lifecyclestage', 'Lifecycle stage'],
  ['hs_timezone', 'Time zone'],
  ['hubspot_owner_id', 'Contact owner'],
  ['hs_object_id', 'Record ID'],
];

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

export function PropertyColumn({ record }: { record: RecordView }) {
  const { properties } = record;
  return (
    <aside className="record-left" aria-label="About this contact">
      <section className="panel identity">
        <div className="avatar" aria-hidden="true">
          {initials(record.name)}
        </div>
        <div className="identity__text">
          <h1 dir="auto">{record.name}</h1>
          {properties['jobtitle'] && <div dir="auto">{properties['jobtitle']}</div>}
          {properties['email'] && <div className="identity__email">{properties['email']}</div>}
        </div>
      </section>
      <section className="panel">
        <h2 className="panel__title">About this contact</h2>
        <dl className="properties">
          {SHOWN.map(([name, label]) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd dir="auto">{properties[name] || '--'}</dd>
            </div>
          ))}
        </dl>
      </section>
    </aside>
  );
}
