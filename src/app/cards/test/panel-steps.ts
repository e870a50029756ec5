import {
  Button,
  Dropdown,
  Input,
  Link,
  LoadingButton,
  Modal,
  Panel,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import type { Card } from './agenda-steps.ts';

/** Opens the details of a row, wherever the row offers them. */
export const openDetails = (card: Card, id = 'meeting-1'): Promise<void> =>
  openPanelCalled(card, `details-${id}`);

export function openPanelCalled(card: Card, id: string): Promise<void> {
  return card.waitFor(() => {
    panelCalled(card, id).props.onOpen?.();
  });
}

export function panelCalled(card: Card, id: string) {
  const panel = panelsOn(card).find(({ props }) => props.id === id);
  if (panel === undefined) throw new Error(`There is no panel "${id}".`);
  return panel;
}

/** Opens the form for a time. */
export function openSlot(card: Card, time: string): Promise<void> {
  return card.waitFor(() => {
    card
      .find(Button, ({ text }) => text === time)
      .props.overlay?.find(Panel)
      .props.onOpen?.();
  });
}

function panelsOn(card: Card) {
  const overlays = [
    ...card.findAll(Button),
    ...card.findAll(Link),
    ...card.findAll(Dropdown.ButtonItem),
  ];
  return overlays.flatMap(({ props }) => props.overlay?.maybeFind(Panel) ?? []);
}

/** Presses a line of a menu, that of the panel which was opened last, or of the first row where none is open. */
export function chooseEntry(card: Card, label: string): Promise<void> {
  return card.waitFor(() => {
    entryCalled(card, label).trigger('onClick');
  });
}

function entryCalled(card: Card, label: string) {
  const isCalledSo = ({ text }: { text: string | null }) => text === label;
  const inPanels = panelsOn(card).flatMap((panel) => panel.findAll(Dropdown.ButtonItem));
  const found =
    inPanels.filter(isCalledSo).at(-1) ?? card.findAll(Dropdown.ButtonItem).find(isCalledSo);
  if (found === undefined) throw new Error(`There is no entry "${label}".`);
  return found;
}

/** Opens the question before an item is deleted. */
export function askToDelete(card: Card): Promise<void> {
  return card.waitFor(() => {
    entryCalled(card, 'Delete…').props.overlay?.find(Modal).props.onOpen?.();
  });
}

/** Deletes the item, once it is known what would be lost. */
export async function deleteItem(card: Card): Promise<void> {
  await askToDelete(card);
  await card.waitFor(() => {
    const button = card.find(LoadingButton, { variant: 'destructive' });
    const said = card.findAll(Text).map(({ text }) => text);
    if (button.props.loading || !said.join().includes('in the same places'))
      throw new Error('wait');
  });
  card.find(LoadingButton, { variant: 'destructive' }).trigger('onClick');
}

export const takeOff = (card: Card): Promise<void> => chooseEntry(card, 'Remove from record');

/** Opens the fields of an item and types into one of them. */
export async function typeInto(
  card: Card,
  label: string,
  text: string,
  edit = 'Edit',
): Promise<void> {
  const isField = ({ props }: { props: { label?: string } }) => props.label === label;
  const field = () => card.findAll(Input).find(isField) ?? card.findAll(TextArea).find(isField);
  await card.waitFor(() => {
    if (field() !== undefined) return;
    buttonsCalled(card, edit).at(-1)?.trigger('onClick');
    throw new Error(`There is no field "${label}".`);
  });
  field()?.props.onInput?.(text);
  await card.waitFor(() => {
    if (field()?.props.value !== text) throw new Error('It is not typed yet.');
  });
}

export const typeNotes = (card: Card, text: string): Promise<void> =>
  typeInto(card, 'Internal notes', text);

/** What stands in the field of the notes. */
export function notesField(card: Card) {
  const found = card.findAll(TextArea).find(({ props }) => props.label === 'Internal notes');
  if (found === undefined) throw new Error('There is no field for notes.');
  return found.props;
}

function buttonsCalled(card: Card, label: string) {
  return [...card.findAll(Button), ...card.findAll(LoadingButton)].filter(
    ({ text }) => text?.replace(',', '') === label,
  );
}
