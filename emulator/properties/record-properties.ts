import { optionsFrom, propertyGroup, type PropertyDefinition } from './property-definition.ts';
import { timeZoneOptions } from './time-zone-options.ts';

const pin = propertyGroup('engagement').number('hs_pinned_engagement_id', 'Pinned engagement ID');
const contact = propertyGroup('contactinformation');
const appointment = propertyGroup('appointmentinformation');
const company = propertyGroup('companyinformation');
const deal = propertyGroup('dealinformation');
const ticket = propertyGroup('ticketinformation');

export const contactProperties: PropertyDefinition[] = [
  contact.text('firstname', 'First name'),
  contact.text('lastname', 'Last name'),
  contact.text('email', 'Email', { isUnique: true, isEmail: true }),
  contact.text('phone', 'Phone number', { fieldType: 'phonenumber' }),
  contact.text('mobilephone', 'Mobile phone number', { fieldType: 'phonenumber' }),
  contact.text('company', 'Company name'),
  contact.text('website', 'Website URL'),
  contact.text('jobtitle', 'Job title'),
  contact.text('city', 'City'),
  contact.text('country', 'Country/Region'),
  contact.choice(
    'lifecyclestage',
    'Lifecycle stage',
    optionsFrom({
      subscriber: 'Subscriber',
      lead: 'Lead',
      marketingqualifiedlead: 'Marketing qualified lead',
      salesqualifiedlead: 'Sales qualified lead',
      opportunity: 'Opportunity',
      customer: 'Customer',
      evangelist: 'Evangelist',
      other: 'Other',
    }),
  ),
  contact.choice('hs_timezone', 'Time zone', timeZoneOptions),
  contact.text('hs_ip_timezone', 'IP timezone', { isReadOnly: true }),
  contact.owner('Contact owner'),
  contact.longText('message', 'Message'),
  pin,
];

export const appointmentProperties: PropertyDefinition[] = [
  appointment.text('hs_appointment_name', 'Appointment name'),
  appointment.datetime('hs_appointment_start', 'Appointment start'),
  appointment.datetime('hs_appointment_end', 'Appointment end'),
  appointment.choice(
    'hs_appointment_status',
    'Appointment status',
    optionsFrom({
      SCHEDULED: 'Scheduled',
      COMPLETED: 'Completed',
      CANCELLED: 'Cancelled',
      NO_SHOW: 'No show',
      RESCHEDULED: 'Rescheduled',
    }),
  ),
  appointment.number('hs_duration', 'Duration (milliseconds)', { isReadOnly: true }),
  appointment.choice('hs_pipeline', 'Pipeline', []),
  appointment.choice('hs_pipeline_stage', 'Pipeline stage', []),
  appointment.owner('Appointment owner'),
  pin,
];

export const companyProperties: PropertyDefinition[] = [
  company.text('name', 'Company name'),
  company.text('domain', 'Company domain name'),
  company.text('website', 'Website URL'),
  company.text('phone', 'Phone number', { fieldType: 'phonenumber' }),
  company.text('city', 'City'),
  company.text('country', 'Country/Region'),
  company.text('timezone', 'Time Zone'),
  company.owner('Company owner'),
  company.longText('description', 'Description'),
  pin,
];

export const dealProperties: PropertyDefinition[] = [
  deal.text('dealname', 'Deal name'),
  deal.choice('dealstage', 'Deal stage', []),
  deal.choice('pipeline', 'Pipeline', []),
  deal.number('amount', 'Amount'),
  deal.choice(
    'deal_currency_code',
    'Currency',
    optionsFrom({ EUR: 'Euro', USD: 'US dollar', AUD: 'Australian dollar' }),
  ),
  deal.datetime('closedate', 'Close date'),
  deal.longText('description', 'Deal description'),
  deal.bool('hs_is_closed', 'Is deal closed?', { isReadOnly: true }),
  deal.bool('hs_is_closed_won', 'Is closed won', { isReadOnly: true }),
  deal.owner('Deal owner'),
  pin,
];

export const ticketProperties: PropertyDefinition[] = [
  ticket.text('subject', 'Ticket name'),
  ticket.longText('content', 'Ticket description'),
  ticket.choice(
    'hs_ticket_priority',
    'Priority',
    optionsFrom({ LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High', URGENT: 'Urgent' }),
  ),
  ticket.choice('hs_pipeline', 'Pipeline', []),
  ticket.choice('hs_pipeline_stage', 'Ticket status', []),
  ticket.owner('Ticket owner'),
  pin,
];
