import {
  Button,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
} from '@hubspot/ui-extensions';
import { repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Item } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';
import type { RemovalModel } from './use-removal.ts';

type DeleteModalProps = { id: string; item: Item; removal: RemovalModel };

/** Names what is to be deleted, and says what is lost with it, before it is. */
export function DeleteModal({ id, item, removal }: DeleteModalProps) {
  const { words, clocks, now } = useAgendaTexts();
  const { start, end, kind } = item;
  const { isDeleting, gaps, failure, isBusy } = removal;
  return (
    <Modal
      id={id}
      title={words.deleteQuestion(titleOf(item, words))}
      variant="danger"
      width="small"
      onOpen={removal.open}
    >
      {isDeleting && (
        <>
          <ModalBody>
            <Flex direction="column" gap="sm">
              {start !== null && <Text>{repClock({ start, end }, now, clocks)}</Text>}
              <Text>{words.removal.delete.consequence}</Text>
              {gaps === null ? (
                failure === null && <Text>{words.gaps.checking}</Text>
              ) : (
                <>
                  <Text>{words.gaps.always}</Text>
                  {gaps.length > 0 && <Text>{words.gaps.lost(gaps.map(words.gaps.of))}</Text>}
                </>
              )}
              {failure !== null && <WriteAlert {...failure} onLook={removal.look} />}
            </Flex>
          </ModalBody>
          <ModalFooter>
            <LoadingButton
              variant="destructive"
              loading={isBusy}
              onClick={() => void removal.confirm()}
            >
              {gaps === null && failure !== null ? words.retry : words.removal.delete.confirm[kind]}
            </LoadingButton>
            <Button onClick={removal.keep}>{words.keepIt}</Button>
          </ModalFooter>
        </>
      )}
    </Modal>
  );
}
