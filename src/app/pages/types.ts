import type { ListDayData } from '@app/contracts/day/list-day';
import type { ItemPeople } from '@app/contracts/day/list-people';
import type { LoadState } from '@app/card-kit/load/load-state';
import type { ExtensionPointApi } from '@hubspot/ui-extensions';

export type Item = ListDayData['items'][number];
export type Options = ListDayData['options'];

/** What HubSpot's page lets this one do. */
export type PageHost = Pick<
  ExtensionPointApi<'pages'>['actions'],
  'addAlert' | 'navigateToPage'
> & {
  copyTextToClipboard: (text: string) => Promise<void>;
  closeOverlay: (id: string) => void;
};

/** The signed-in user, as the page's context has them. */
export type Rep = { userId: number; teammates: number[]; portalId: number };

/** Whose items are shown: another owner's than the rep's own where one is named. */
export type Whose = { userId: number; ownerId?: string };

/** The page's tabs, which are also its routes. */
export const tabs = ['today', 'needs-outcome', 'loose-ends', 'team'] as const;
export type TabName = (typeof tabs)[number];

export type DayModel = {
  state: LoadState<ListDayData>;
  /** What is known of the same person, whatever the day was: what they owe. */
  theirs: LoadState<ListDayData>;
  /** What is known of anybody, whoever it was: what the account offers. */
  anyones: LoadState<ListDayData>;
  /** When it was read, epoch ms. */
  readAt: number;
  /** The last attempt failed, and what is shown is that of the one before. */
  isStale: boolean;
  reload: () => void;
  /** With whom an item is, once that is known. */
  peopleOf: (item: Item) => ItemPeople | undefined;
  /** Asks for those that are not known yet. */
  wantPeople: (items: readonly Item[]) => void;
};
