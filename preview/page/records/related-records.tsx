import type { RecordView } from '../api.ts';
import { recordTypeInfo, recordTypes } from './record-types.ts';
import { switchesUrl, type Switches } from '../switches/switches.ts';

/** Links to the records this one is associated with. */
export function RelatedRecords({ record, switches }: { record: RecordView; switches: Switches }) {
  return recordTypes.map((type) => {
    const related = record.related[type];
    if (related === undefined) return null;
    const { many } = recordTypeInfo[type];
    return (
      <section key={type} className="panel">
        <h2 className="panel__title">
          {many} ({related.length})
        </h2>
        <ul className="related">
          {related.map(({ id, name }) => (
            <li key={id}>
              <a
                href={switchesUrl({ ...switches, place: 'record', type, recordId: id })}
                dir="auto"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
