import type { RecordSummary } from '../api.ts';
import { recordTypeInfo, type ShownProperty } from './record-types.ts';
import { shownValue } from './shown-value.ts';
import { pageLocaleOf, switchesUrl, type Switches } from '../switches/switches.ts';

type RecordTableProps = {
  switches: Switches;
  records: RecordSummary[];
  /** Between the name and the id. */
  columns: ShownProperty[];
};

/** Records of one object, each a link to its page. */
export function RecordTable({ switches, records, columns }: RecordTableProps) {
  const locale = pageLocaleOf(switches);
  return (
    <table className="list__table">
      <thead>
        <tr>
          <th scope="col">{recordTypeInfo[switches.type].one}</th>
          {columns.map(({ name, label }) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">Record ID</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ id, name, properties }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              <a href={switchesUrl({ ...switches, place: 'record', recordId: id })}>{name}</a>
            </th>
            {columns.map((column) => (
              <td key={column.name} dir="auto">
                {shownValue(column, properties, locale) || '--'}
              </td>
            ))}
            <td>{id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
