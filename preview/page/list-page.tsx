import type { PageSetup, RecordSummary } from './api.ts';
import { PageTop } from './page-top.tsx';
import { RECORD_TYPE_INFO } from './record-types.ts';
import { shownValue } from './shown-value.ts';
import { SwitchBar } from './switch-bar.tsx';
import { localeOf, switchesUrl } from './switches.ts';
import { useRecords } from './use-records.ts';
import { useSwitches } from './use-switches.ts';

/** The records of one object, each a link to its page. */
export function ListPage({ setup }: { setup: PageSetup }) {
  const { switches, change } = useSwitches();
  const { type, token } = switches;
  const { records, problem } = useRecords(type, token);
  const { many, one, headline } = RECORD_TYPE_INFO[type];
  const locale = localeOf(switches);
  const urlOf = ({ id }: RecordSummary) =>
    switchesUrl({ ...switches, place: 'record', recordId: id });
  return (
    <>
      <PageTop {...{ setup, switches }} />
      <SwitchBar {...{ setup, switches }} records={records} onChange={change} />
      <main className="list" aria-label={many}>
        <h1 className="list__title">{many}</h1>
        {problem !== undefined && (
          <div className="hs-alert hs-alert--danger" role="alert">
            {problem}
          </div>
        )}
        <table className="list__table">
          <thead>
            <tr>
              <th scope="col">{one}</th>
              {headline.map(({ name, label }) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">Record ID</th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <tr key={record.id}>
                <th scope="row" dir="auto">
                  <a href={urlOf(record)}>{record.name}</a>
                </th>
                {headline.map((property) => (
                  <td key={property.name} dir="auto">
                    {shownValue(property, record.properties, locale) || '--'}
                  </td>
                ))}
                <td>{record.id}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </main>
    </>
  );
}
