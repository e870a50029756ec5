import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { Button, Dropdown, Inline } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { pageName } from '../scheduling-page/pages/page-picker.tsx';
import { useResultTexts } from './result/result-texts.ts';

/** A button's words, and what it opens. */
export type CalendarWay = { label: string; panelCalled: (id: string) => ReactNode };

/** A menu holds no more; all are in the field above. */
const mostOthers = 8;

type OtherWaysProps = {
  /** The other pages, in the order to offer them. */
  others: MeetingLink[];
  onPage: (id: string) => void;
  /** Absent where another page was chosen: its menu has the focus, and stays. */
  calendar: CalendarWay | undefined;
};

/** What can be done where nobody of a page can be reached. */
export function OtherWays({ others, onPage, calendar }: OtherWaysProps) {
  const { words } = useResultTexts();
  return (
    <Inline gap="xs">
      {others.length > 0 && (
        <Dropdown buttonText={words.anotherPage} buttonSize="xs">
          {others.slice(0, mostOthers).map((link) => (
            <Dropdown.ButtonItem
              key={link.id}
              onClick={() => {
                onPage(link.id);
              }}
            >
              {pageName(link)}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
      {calendar && (
        <Button size="xs" overlay={calendar.panelCalled('way-offline')}>
          {calendar.label}
        </Button>
      )}
    </Inline>
  );
}
