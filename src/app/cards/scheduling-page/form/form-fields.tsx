import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { isEmail } from '@app/domain/email';
import { Alert, Flex, Input } from '@hubspot/ui-extensions';
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
  const { words, contactName } = useBookingTexts();
  const { attendee, fields } = entry;
  const text = (key: keyof typeof attendee, label: string) => (
    <Input
      label={label}
      name={`booking-${key}`}
      required
      value={attendee[key]}
      {...marked(problems[`attendee.${key}`])}
      onInput={(value) => {
        onChange((now) => ({ ...now, attendee: { ...now.attendee, [key]: value } }));
      }}
    />
  );
  const isOtherEmail =
    attendee.email.trim().toLowerCase() !== (contact.email ?? '').trim().toLowerCase();
  return (
    <Flex direction="column" gap="sm">
      {text('firstName', words.firstName)}
      {text('lastName', words.lastName)}
      {text('email', words.email)}
      {isOtherEmail && isEmail(attendee.email.trim()) && (
        <Alert title={words.otherEmail.title} variant="warning">
          {words.otherEmail.text}
        </Alert>
      )}
      {page.formFields.map((field) => (
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
        <Input
          label={words.guests(page.maxGuests)}
          name="booking-guests"
          description={words.guestsHelp}
          value={entry.guests}
          {...marked(problems['guestEmails'])}
          onInput={(guests) => {
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
          onTick={(id, isTicked) => {
            onChange((now) => ({ ...now, consents: { ...now.consents, [id]: isTicked } }));
          }}
        />
      )}
    </Flex>
  );
}
