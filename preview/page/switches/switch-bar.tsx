import { useState, type ReactNode } from 'react';
import type { PageSetup, RecordSummary } from '../api.ts';
import { browserTimeZone } from '../cards/card-context.ts';
import { recordTypeInfo } from '../records/record-types.ts';
import { languages, localeOf, spots, type Switches } from './switches.ts';

const timeZones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Sydney',
  'UTC',
];
const spotNames = Object.keys(spots) as (keyof typeof spots)[];
const latencies = [0, 100, 300, 1000, 5000];

type SwitchBarProps = {
  setup: PageSetup;
  /** Of the object whose record is open. */
  records: RecordSummary[];
  switches: Switches;
  onChange: (change: Partial<Switches>) => void;
};

export function SwitchBar({ setup, records, switches, onChange }: SwitchBarProps) {
  const { place, type, recordId } = switches;
  const isKnown = records.some(({ id }) => id === recordId);
  return (
    <form
      className="switches"
      aria-label="Preview settings"
      onSubmit={(event) => event.preventDefault()}
    >
      {place === 'record' && (
        <>
          <Labelled label={recordTypeInfo[type].one}>
            <select
              value={recordId}
              onChange={(event) => onChange({ recordId: event.target.value })}
            >
              {!isKnown && <option value={recordId}>{recordId}</option>}
              {records.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name} ({id})
                </option>
              ))}
            </select>
          </Labelled>
          <RecordId key={recordId} {...{ switches, onChange }} />
          <Labelled label="Place">
            <select
              value={switches.spot}
              onChange={(event) => {
                const spot = spotNames.find((name) => name === event.target.value);
                if (spot !== undefined) onChange({ spot });
              }}
            >
              {spotNames.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </Labelled>
        </>
      )}
      <Labelled label="Language">
        <select
          value={switches.language}
          onChange={(event) => onChange({ language: event.target.value, locale: '' })}
        >
          {withValue(languages, switches.language).map((language) => (
            <option key={language}>{language}</option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Locale">
        <input
          key={localeOf(switches)}
          size={6}
          defaultValue={localeOf(switches)}
          onBlur={({ target: { value } }) => {
            // A field that is only passed changes nothing: the cards would start anew.
            if (value !== localeOf(switches)) onChange({ locale: value });
          }}
        />
      </Labelled>
      <Labelled label="Time zone">
        <select
          value={switches.timeZone}
          onChange={(event) => onChange({ timeZone: event.target.value })}
        >
          <option value="">browser ({browserTimeZone()})</option>
          {withValue(timeZones, switches.timeZone).map((timeZone) => (
            <option key={timeZone}>{timeZone}</option>
          ))}
        </select>
      </Labelled>
      {setup.tokens.length > 0 && <EmulatorSwitches {...{ setup, switches, onChange }} />}
    </form>
  );
}

/** What only the emulator can be told: who asks, and how long an answer takes. */
function EmulatorSwitches({ setup, switches, onChange }: Omit<SwitchBarProps, 'records'>) {
  return (
    <>
      <Labelled label="Token">
        <select
          value={switches.token}
          onChange={(event) => onChange({ token: event.target.value })}
        >
          <option value="">default</option>
          {withValue(setup.tokens, switches.token).map((token) => (
            <option key={token}>{token}</option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Latency">
        <select
          value={switches.latency}
          onChange={(event) => onChange({ latency: Number(event.target.value) })}
        >
          {withValue(latencies, switches.latency).map((ms) => (
            <option key={ms} value={ms}>
              {ms} ms
            </option>
          ))}
        </select>
      </Labelled>
    </>
  );
}

function withValue<Value>(values: Value[], value: Value): Value[] {
  return !value || values.includes(value) ? values : [...values, value];
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

function RecordId({ switches, onChange }: Pick<SwitchBarProps, 'switches' | 'onChange'>) {
  const [id, setId] = useState(switches.recordId);
  const open = () => {
    if (/^\d+$/.test(id)) onChange({ recordId: id });
  };
  return (
    <Labelled label="Id">
      <input
        size={8}
        inputMode="numeric"
        value={id}
        onChange={(event) => setId(event.target.value)}
        onBlur={open}
        onKeyDown={(event) => event.key === 'Enter' && open()}
      />
    </Labelled>
  );
}
