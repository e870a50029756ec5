import {
  Button,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
} from '@hubspot/ui-extensions';
import { useState, type ComponentProps } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaPanels } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';
import { useDeletion } from './use-deletion.ts';

type DeleteModalProps = ComponentProps<AgendaPanels['Delete']>;

/** Names what is to be deleted, and says what is lost with it, before it is. */
export function DeleteModal(props: DeleteModalProps) {
  const { words } = useAgendaTexts();
  const { release } = usePanelHold();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal
      id={props.id}
      title={words.deleteQuestion(titleOf(props.item, words))}
      variant="danger"
      width="small"
      onOpen={() => {
        setIsOpen(true);
      }}
      onClose={() => {
        setIsOpen(false);
        release();
      }}
    >
      {isOpen && <Question {...props} />}
    </Modal>
  );
}

function Question({ id, item, actions, outerId, onGone }: DeleteModalProps) {
  const { words, clocks, now } = useAgendaTexts();
  const { host } = actions;
  const { start, end, kind } = item;
  const { gaps, failure, isBusy, look, confirm } = useDeletion(id, item, actions, () => {
    host.closeOverlay(id);
    if (outerId !== undefined) host.closeOverlay(outerId);
  });
  return (
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
          {failure !== null && <WriteAlert {...failure} onLook={look} />}
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          variant="destructive"
          loading={isBusy || (gaps === null && failure === null)}
          onClick={() => void confirm().then(onGone)}
        >
          {gaps === null && failure !== null ? words.retry : words.removal.delete.confirm[kind]}
        </LoadingButton>
        <Button
          onClick={() => {
            host.closeOverlay(id);
          }}
        >
          {words.keepIt}
        </Button>
      </ModalFooter>
    </>
  );
}
