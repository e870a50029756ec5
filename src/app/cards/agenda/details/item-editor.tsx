import { Button, Flex, Inline, Input, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '@app/domain/app-error';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { edit, textFields, textsOf, type TextField, type Texts } from '../commands/edit.ts';
import { keep } from '../commands/keep.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item, ItemDetails } from '../types.ts';

type ItemEditorProps = {
  panelId: string;
  item: Item;
  details: ItemDetails;
  actions: AgendaActions;
};

/** An item's words, edited in place. Saved only when asked, only what was changed, and only over what was read. */
export function ItemEditor({ panelId, item, details, actions }: ItemEditorProps) {
  const { words } = useAgendaTexts();
  const scope = useRowScope(actions);
  const { texts, saved, updatedAt, setTexts, settle, read } = useItemTexts(item, details, actions);
  const { isBusy, failure, run, check } = usePanelWrite(item, actions, `${panelId} edit`);
  const error = failure?.error ?? null;
  const isStale = error?.code === 'STALE';

  const save = (): void => {
    if (Object.keys(changesIn(texts, saved)).length === 0) return;
    const written = edit(scope, { from: saved, to: texts, updatedAt }, (edited) => {
      settle(texts, edited.updatedAt);
    });
    void run(written, isStale);
  };
  const keepTheirs = (): void => {
    const told = actions.store.lineOf(lineKey('edit', item))?.done;
    void run(keep(scope, told, read));
  };

  return (
    <Flex direction="column" gap="sm">
      <TextInputs
        item={item}
        texts={texts}
        saved={saved}
        stale={isStale ? error : null}
        onInput={setTexts}
      />
      {failure !== null && <WriteAlert {...failure} onLook={check} shownStart={item.start} />}
      {/* Always there: a button that went away after saving would take the keyboard's focus with it. */}
      <Inline gap="xs">
        <LoadingButton size="xs" loading={isBusy} onClick={save}>
          {isStale ? words.saveAnyway : words.save}
        </LoadingButton>
        <Button
          size="xs"
          variant={isStale ? 'secondary' : 'transparent'}
          onClick={() => {
            if (isStale) keepTheirs();
            else setTexts(() => saved);
          }}
        >
          {isStale ? words.keepCurrent : words.discard}
        </Button>
      </Inline>
    </Flex>
  );
}

/** What stands in the fields, and what HubSpot has; closing the panel is not saving, and loses nothing. */
function useItemTexts(item: Item, details: ItemDetails, { drafts }: AgendaActions) {
  const { kind, id } = item;
  const [saved, setSaved] = useState(() => textsOf(item, details));
  const draft = drafts.of(item);
  const [texts, setTexts] = useState<Texts>({ ...saved, ...draft?.texts });
  const [updatedAt, setUpdatedAt] = useState(
    draft === undefined ? item.updatedAt : draft.updatedAt,
  );
  const leave = useRef<() => void>();
  useEffect(() => {
    leave.current = () => {
      drafts.keep({ kind, id }, () => ({ texts: changesIn(texts, saved), updatedAt }));
    };
  });
  useEffect(() => () => leave.current?.(), []);
  return {
    texts,
    saved,
    updatedAt,
    setTexts,
    /** HubSpot has these; where the panel was closed meanwhile, what was typed since stays a draft. */
    settle: (written: Texts, at: Date | null): void => {
      setUpdatedAt(at);
      setSaved(written);
      drafts.keep(item, (known) => ({
        texts: changesIn({ ...written, ...known?.texts }, written),
        updatedAt: at,
      }));
    },
    /** Shows what HubSpot has now. */
    read: (current: ItemDetails): void => {
      const now = textsOf(current.item, current);
      setSaved(now);
      setTexts(now);
      setUpdatedAt(current.item.updatedAt);
    },
  };
}

type TextInputsProps = {
  item: Item;
  texts: Texts;
  saved: Texts;
  /** Tells what somebody else has written. */
  stale: AppError | null;
  onInput: (change: (known: Texts) => Texts) => void;
};

function TextInputs({ item: { kind, id }, texts, saved, stale, onInput }: TextInputsProps) {
  const { words } = useAgendaTexts();
  const propsOf = (field: TextField) => {
    const current = stale?.details?.[field];
    const isOther = typeof current === 'string' && current !== saved[field];
    return {
      name: `${kind}-${id}-${field}`,
      value: texts[field],
      onInput: (text: string) => {
        onInput((known) => ({ ...known, [field]: text }));
      },
      ...(isOther && { error: true, validationMessage: words.saysNow(current) }),
    };
  };
  return (
    <>
      <Input label={words.titleField} {...propsOf('title')} />
      {kind === 'meeting' && (
        <>
          <Input label={words.place} {...propsOf('location')} />
          <TextArea
            label={words.internalNotes}
            description={words.internalNotesHelp}
            rows={4}
            {...propsOf('internalNotes')}
          />
        </>
      )}
    </>
  );
}

function changesIn(texts: Texts, saved: Texts): Partial<Texts> {
  const changed = textFields.filter((field) => texts[field] !== saved[field]);
  return Object.fromEntries(changed.map((field) => [field, texts[field]]));
}
