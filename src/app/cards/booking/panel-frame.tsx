import { Flex, PanelBody, PanelFooter, PanelSection } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

/** A panel's content, with the buttons that stay in sight. */
export function PanelFrame({ buttons, children }: { buttons: ReactNode; children: ReactNode }) {
  return (
    <>
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="md">
            {children}
          </Flex>
        </PanelSection>
      </PanelBody>
      <PanelFooter>{buttons}</PanelFooter>
    </>
  );
}
