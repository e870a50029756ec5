import type { PageSetup, RecordSummary } from '../api.ts';
import { PageTop } from '../page-top.tsx';
import { RecordTable } from './record-table.tsx';
import { recordTypeInfo } from './record-types.ts';
import { SwitchBar } from '../switches/switch-bar.tsx';
import { useRecords } from './use-records.ts';
import { useSwitches } from '../switches/use-switches.ts';

/** The records of one object, each a link to its page; those of the demo account's untidy half by themselves. */
export function ListPage({ setup }: { setup: PageSetup }) {
  const { switches, change } = useSwitches();
  const { type, token } = switches;
  const { records, problem } = useRecords(type, token);
  const { many, headline, about } = recordTypeInfo[type];
  const isDemo = setup.tokens.length > 0;
  const isUntidy = ({ properties }: RecordSummary) => isDemo && Boolean(properties[about]);
  const untidy = records.filter(isUntidy);
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
        <RecordTable
          {...{ switches }}
          records={records.filter((record) => !isUntidy(record))}
          columns={headline}
        />
        {untidy.length > 0 && (
          <>
            <h2 className="list__heading">As life leaves it</h2>
            <RecordTable
              {...{ switches }}
              records={untidy}
              columns={[{ name: about, label: 'Where such data comes from' }]}
            />
          </>
        )}
      </main>
    </>
  );
}
