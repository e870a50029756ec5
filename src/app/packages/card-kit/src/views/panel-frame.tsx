import { Flex, PanelBody, PanelFooter, PanelSection } from '@hubspot/ui-extensions';
import { createContext, useContext, useLayoutEffect, useState, type ReactNode } from 'react';

type PanelButtons = {
  /** What the buttons have come to: stays in sight with them, however long the content is. */
  notes?: ReactNode;
  buttons: ReactNode;
};

type PanelFrameProps = PanelButtons & { children: ReactNode };

const ShellContext = createContext<((shown: PanelButtons | null) => void) | null>(null);

/** A panel's content, with the buttons that stay in sight. */
export function PanelFrame({ children, ...own }: PanelFrameProps) {
  const hand = useContext(ShellContext);
  useLayoutEffect(() => {
    hand?.(own);
    return () => hand?.(null);
  });
  return hand === null ? <PanelShell own={own}>{children}</PanelShell> : children;
}

type PanelShellProps = Pick<PanelFrameProps, 'children'> & { own?: PanelButtons };

/**
 * A panel whose content has to be fetched first: a panel has one body, in which stays what is pressed to try again.
 * The buttons are those of the frame in it.
 */
export function PanelShell({ children, own }: PanelShellProps) {
  const [handed, hand] = useState<PanelButtons | null>(null);
  const { notes, buttons } = own ?? handed ?? {};
  return (
    // A panel that opens from within has a frame of its own.
    <ShellContext.Provider value={own ? null : hand}>
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="md">
            {children}
          </Flex>
        </PanelSection>
      </PanelBody>
      {buttons !== undefined && (
        <PanelFooter>
          {notes === undefined ? (
            buttons
          ) : (
            <Flex direction="column" gap="sm">
              {notes}
              <Flex direction="row" gap="sm" wrap>
                {buttons}
              </Flex>
            </Flex>
          )}
        </PanelFooter>
      )}
    </ShellContext.Provider>
  );
}
