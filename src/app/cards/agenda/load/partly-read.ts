import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { ItemKind } from '@app/domain/agenda/agenda-item';

/** Whether there may be more items, of one kind or of any, than could be read: what is missing is not known. */
export function isPartlyRead({ problems }: ListAgendaData, kind: ItemKind | null = null): boolean {
  return problems.some(
    ({ part }) =>
      (part === 'appointments' && kind !== 'meeting') ||
      (part === 'meetings' && kind !== 'appointment'),
  );
}
