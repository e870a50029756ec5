import { Flex, PanelBody, PanelFooter, PanelSection } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

type PanelFrameProps = {
  /** What the buttons have come to: stays in sight with them, however long the content is. */
  notes?: ReactNode;
  buttons: ReactNode;
  children: ReactNode;
};

/** A panel's content, with the buttons that stay in sight. */
export function PanelFrame({ notes, buttons, children }: PanelFrameProps) {
  return (
    <>
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="md">
            {children}
          </Flex>
        </PanelSection>
      </PanelBody>
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
    </>
  );
}
