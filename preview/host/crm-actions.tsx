import type { CrmActionButtonProps, CrmActionLinkProps } from '@hubspot/ui-extensions/crm';
import { useState, type ReactNode } from 'react';
import { Button } from './display/button.tsx';
import { fire } from './fire.ts';
import { Link } from './display/link.tsx';
import { Dialog } from './overlays/dialog.tsx';

type ActionType = CrmActionButtonProps['actionType'];

const aRecord = ['objectTypeId', 'objectId'];

/** What HubSpot opens for an action, and without which values it opens nothing, as its types have them. */
const opened: Record<ActionType, { what: string; needs: string[] }> = {
  PREVIEW_OBJECT: { what: 'the preview of a record', needs: aRecord },
  ADD_NOTE: { what: 'a new note', needs: aRecord },
  ADD_TASK: { what: 'a new task', needs: aRecord },
  SEND_EMAIL: { what: 'a new email', needs: aRecord },
  SCHEDULE_MEETING: { what: 'a new meeting', needs: aRecord },
  OPEN_RECORD_CREATOR_FORM: { what: 'the form of a new record', needs: ['objectTypeId'] },
  OPEN_RECORD_ASSOCIATION_FORM: {
    what: 'the form that associates a record',
    needs: ['objectTypeId', 'association'],
  },
  ENGAGEMENT_APP_LINK: {
    what: 'an activity of a record',
    needs: [...aRecord, 'engagementId'],
  },
  RECORD_APP_LINK: { what: 'a record', needs: aRecord },
  PAGE_APP_LINK: { what: 'a page of HubSpot', needs: ['path'] },
  EXTERNAL_URL: { what: 'another website', needs: ['href'] },
  OPEN_WORKFLOW_ENROLLMENT_MODAL: {
    what: 'the enrollment in a workflow',
    needs: aRecord,
  },
};

type ActionProps = Pick<CrmActionLinkProps, 'actionType' | 'actionContext' | 'onClick' | 'onError'>;

/** Shows what the card handed over in place of what HubSpot would open with it; nothing is sent or created. */
function useStandIn({ actionType, actionContext, onClick, onError }: ActionProps) {
  const [isOpen, setOpen] = useState(false);
  const { what, needs } = opened[actionType];
  const values: [string, unknown][] = Object.entries(actionContext);
  const click = () => {
    fire(onClick);
    const missing = needs.filter((name) => !values.some(([key]) => key === name));
    if (missing.length === 0) setOpen(true);
    else fire(onError, [`${actionType} needs ${missing.join(', ')}.`]);
  };
  const standIn = (
    <Dialog
      isOpen={isOpen}
      isModal
      className="hs-modal hs-modal--md"
      label={undefined}
      title={`Here HubSpot opens ${what}`}
      testId={undefined}
      onClose={() => setOpen(false)}
    >
      <div className="hs-dialog__body">
        <dl className="hs-handed-over">
          {values.map(([name, value]) => (
            <HandedOver key={name} name={name} value={value} />
          ))}
        </dl>
      </div>
    </Dialog>
  );
  return { click, standIn };
}

function HandedOver({ name, value }: { name: string; value: unknown }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
    </>
  );
}

export function CrmActionButton(props: CrmActionButtonProps & { children?: ReactNode }) {
  const { children, variant = 'secondary', size = 'md', type = 'button', disabled = false } = props;
  const { click, standIn } = useStandIn(props);
  return (
    <>
      <Button {...{ variant, size, type, disabled }} onClick={click}>
        {children}
      </Button>
      {standIn}
    </>
  );
}

export function CrmActionLink(props: CrmActionLinkProps & { children?: ReactNode }) {
  const { click, standIn } = useStandIn(props);
  return (
    <>
      <Link variant={props.variant ?? 'primary'} onClick={click}>
        {props.children}
      </Link>
      {standIn}
    </>
  );
}
