import type { Outcome } from '@app/domain/outcome';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { RowChange } from './row-change.ts';

type ChangeNoteProps = {
  change: RowChange;
  onUndo: () => void;
  /** Writes again although somebody changed the item meanwhile. */
  onForce: (wanted: Outcome | null) => void;
  onLookAgain: () => void;
};

/** What became of the change, under its row: saved with the way back, or not saved with the reason. */
export function ChangeNote({ change, onUndo, onForce, onLookAgain }: ChangeNoteProps) {
  const { words } = useAgendaTexts();
  switch (change.status) {
    case 'saving':
      return <Text variant="microcopy">{words.saving}</Text>;
    case 'saved':
      return (
        <Inline gap="xs" align="center">
          {change.failedCopies > 0 && (
            <Text variant="microcopy">{words.copiesFailed(change.failedCopies)}</Text>
          )}
          <Button size="xs" variant="transparent" onClick={onUndo}>
            {words.undo}
          </Button>
        </Inline>
      );
    case 'refused': {
      const { error, wanted } = change;
      const { title, advice } = words.errors[error.code];
      const details = error.details ?? {};
      const current = details['outcome'];
      const isStale = error.code === 'STALE';
      const isUnknown = error.code === 'OUTCOME_UNKNOWN';
      return (
        <Flex direction="column" gap="xs">
          <Text format={{ fontWeight: 'demibold' }}>
            {isStale && current !== undefined
              ? words.changedMeanwhile([current].flat().join(', '))
              : isUnknown
                ? `${title}. ${advice(details)}`
                : words.notSaved(title, advice(details))}
          </Text>
          {isStale && (
            <Button
              size="xs"
              onClick={() => {
                onForce(wanted);
              }}
            >
              {words.useMine(wanted?.label ?? words.noOutcome)}
            </Button>
          )}
          {isUnknown && (
            <Button size="xs" onClick={onLookAgain}>
              {words.lookAgain}
            </Button>
          )}
        </Flex>
      );
    }
  }
}
