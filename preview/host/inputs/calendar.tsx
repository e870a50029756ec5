import type { DateInputProps } from '@hubspot/ui-extensions';
import { useContext, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { LocaleContext } from '../locale-context.ts';

export type PlainDate = NonNullable<DateInputProps['min']>;

const daySteps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** UTC, so that arithmetic on days meets no change of clocks. */
export function toUtc({ year, month, date }: PlainDate): Date {
  return new Date(Date.UTC(year, month, date));
}

export function fromUtc(day: Date): PlainDate {
  return { year: day.getUTCFullYear(), month: day.getUTCMonth(), date: day.getUTCDate() };
}

function addDays(day: PlainDate, count: number): PlainDate {
  return fromUtc(toUtc({ ...day, date: day.date + count }));
}

function isSame(one: PlainDate, other: PlainDate | null | undefined): boolean {
  return !!other && toUtc(one).getTime() === toUtc(other).getTime();
}

/** Six weeks that cover the month, from the Monday before its first day. */
function weeksOf(month: PlainDate): PlainDate[][] {
  const first = { ...month, date: 1 };
  const offset = (toUtc(first).getUTCDay() + 6) % 7;
  return [0, 1, 2, 3, 4, 5].map((week) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(first, week * 7 + day - offset)),
  );
}

type CalendarProps = {
  value: PlainDate | null | undefined;
  today: PlainDate;
  min: PlainDate | undefined;
  max: PlainDate | undefined;
  onPick: (day: PlainDate) => void;
};

export function Calendar({ value, today, min, max, onPick }: CalendarProps) {
  const locale = useContext(LocaleContext);
  const [focused, setFocused] = useState<PlainDate>(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const weeks = weeksOf(focused);
  const format = (day: PlainDate, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(toUtc(day));

  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = daySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setFocused(addDays(focused, step));
  };
  const isOut = (day: PlainDate) =>
    (!!min && toUtc(day) < toUtc(min)) || (!!max && toUtc(day) > toUtc(max));

  return (
    <div className="hs-calendar">
      <div className="hs-calendar__head">
        <button
          type="button"
          aria-label="Previous month"
          onClick={() =>
            setFocused(fromUtc(toUtc({ ...focused, month: focused.month - 1, date: 1 })))
          }
        >
          ‹
        </button>
        <span aria-live="polite">{format(focused, { month: 'long', year: 'numeric' })}</span>
        <button
          type="button"
          aria-label="Next month"
          onClick={() =>
            setFocused(fromUtc(toUtc({ ...focused, month: focused.month + 1, date: 1 })))
          }
        >
          ›
        </button>
      </div>
      <table ref={grid} role="grid" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day.date} scope="col" abbr={format(day, { weekday: 'long' })}>
                {format(day, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.map(({ date }) => date).join()}>
              {week.map((day) => (
                <td key={day.date} aria-selected={isSame(day, value)}>
                  <button
                    type="button"
                    className={day.month === focused.month ? undefined : 'hs-calendar__other'}
                    tabIndex={isSame(day, focused) ? 0 : -1}
                    aria-label={format(day, { dateStyle: 'full' })}
                    aria-current={isSame(day, today) ? 'date' : undefined}
                    disabled={isOut(day)}
                    onClick={() => onPick(day)}
                  >
                    {day.date}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
