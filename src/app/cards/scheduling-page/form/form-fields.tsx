import type { FormField, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { isEmail } from '@app/domain/email';
import { Alert, Button, Flex, Inline, Input, Text } from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { useState } from 'react';
import { marked } from '../../booking/marked.ts';
import { useBookingTexts } from '../booking-texts.ts';
import type { BookingEntry, Contact, Problems } from './booking-entry.ts';
import { ConsentFields } from './consent-fields.tsx';
import { PageField } from './page-field.tsx';

type FormFieldsProps = {
  page: GetAvailabilityData;
  contact: Contact;
  entry: BookingEntry;
  problems: Problems;
  /** Changes what stands in the form now: the next keystroke may come before this view is drawn again. */
  onChange: (change: (entry: BookingEntry) => BookingEntry) => void;
};

/** Who comes, what the page asks, who else comes, and what they agree to. */
export function FormFields({ page, contact, entry, problems, onChange }: FormFieldsProps) {
  const { contactName } = useBookingTexts();
  const { attendee, fields } = entry;
  return (
    <Flex direction="column" gap="sm">
      <Attendee
        contact={contact}
        attendee={attendee}
        problems={problems}
        onChange={(changed) => {
          onChange((now) => ({ ...now, attendee: { ...now.attendee, ...changed } }));
        }}
      />
      {inOrder(page).map((field) => (
        <PageField
          key={field.name}
          field={field}
          value={fields[field.name] ?? ''}
          problem={problems[`formFields.${field.name}`]}
          onChange={(value) => {
            onChange((now) => ({ ...now, fields: { ...now.fields, [field.name]: value } }));
          }}
        />
      ))}
      {page.maxGuests > 0 && (
        <Guests
          limit={page.maxGuests}
          guests={entry.guests}
          problem={problems['guestEmails']}
          onChange={(guests) => {
            onChange((now) => ({ ...now, guests }));
          }}
        />
      )}
      {page.consent !== null && (
        <ConsentFields
          consent={page.consent}
          ticked={entry.consents}
          problems={problems}
          attendeeName={attendee.firstName.trim() || contactName}
          onTick={(consents) => {
            onChange((now) => ({ ...now, consents }));
          }}
        />
      )}
    </Flex>
  );
}

/** What is asked and not known comes first, then what is known, then what need not be answered. */
function inOrder({ formFields, prefill }: GetAvailabilityData): FormField[] {
  const rank = ({ isRequired, name }: FormField): number =>
    isRequired ? (prefill[name] === undefined ? 0 : 1) : 2;
  return [...formFields].sort((a, b) => rank(a) - rank(b));
}

type AttendeeProps = {
  contact: Contact;
  attendee: BookingEntry['attendee'];
  problems: Problems;
  onChange: (changed: Partial<BookingEntry['attendee']>) => void;
};

/** Name and e-mail: in a line as long as they are as the contact's record has them. */
function Attendee({ contact, attendee, problems, onChange }: AttendeeProps) {
  const { words } = useBookingTexts();
  const { firstName, lastName, email } = attendee;
  const isOwn =
    firstName === contact.firstName && lastName === contact.lastName && email === contact.email;
  const [isAsked, setIsAsked] = useState(!isOwn);
  const isWrong = Object.keys(problems).some((path) => path.startsWith('attendee.'));
  const isOpen = isAsked || isWrong;
  const text = (key: keyof typeof attendee, label: string) => (
    <Input
      label={label}
      name={`booking-${key}`}
      required
      value={attendee[key]}
      {...marked(problems[`attendee.${key}`])}
      onInput={(value) => {
        onChange({ [key]: value });
      }}
    />
  );
  const isOtherEmail = email.trim().toLowerCase() !== (contact.email ?? '').trim().toLowerCase();
  return (
    <>
      <Flex direction="row" justify="between" align="center" gap="sm">
        <Flex direction="column">
          <Text format={strong}>{`${firstName} ${lastName}`.trim()}</Text>
          <Text variant="microcopy">{email}</Text>
        </Flex>
        <Button
          size="xs"
          variant="transparent"
          onClick={() => {
            setIsAsked(!isOpen);
          }}
        >
          {isOpen ? words.doneChanging : words.change}
        </Button>
      </Flex>
      {isOpen && text('firstName', words.firstName)}
      {isOpen && text('lastName', words.lastName)}
      {isOpen && text('email', words.email)}
      {isOtherEmail && isEmail(email.trim()) && (
        <Alert title={words.otherEmail.title} variant="warning">
          {words.otherEmail.text}
        </Alert>
      )}
    </>
  );
}

type GuestsProps = {
  limit: number;
  guests: string;
  problem: string | undefined;
  onChange: (guests: string) => void;
};

/** Who else comes; asked for only on request, by a button that keeps the focus. */
function Guests({ limit, guests, problem, onChange }: GuestsProps) {
  const { words } = useBookingTexts();
  const [isOpen, setIsOpen] = useState(guests !== '');
  return (
    <>
      {isOpen && (
        <Input
          label={words.guests(limit)}
          name="booking-guests"
          description={words.guestsHelp}
          value={guests}
          {...marked(problem)}
          onInput={onChange}
        />
      )}
      <Inline>
        <Button
          size="xs"
          variant="transparent"
          onClick={() => {
            setIsOpen(!isOpen);
            if (isOpen) onChange('');
          }}
        >
          {isOpen ? words.noGuests : words.addGuests}
        </Button>
      </Inline>
    </>
  );
}
