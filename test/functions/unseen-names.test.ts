import { checkSetup } from '@app/contracts/setup/check-setup';
import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import { describe, expect, it } from 'vitest';
import { bookingCalls, user } from './support/booking-calls.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const { availability, seedPage } = bookingCalls(items);

/** Of none of these a person sees anything. */
const unseen = ['', '   ', '\u200b', '\u00ad\u200f', '\u2800\u3164', '\ufeff \u2060'];

/** One option of a property as HubSpot lists it. */
const property = (name: string, label: string) => ({
  name,
  label: 'Named',
  type: 'enumeration',
  fieldType: 'select',
  options: [
    { value: 'opt_1', label, displayOrder: 0, hidden: false },
    { value: 'SCHEDULED', label: 'Scheduled', displayOrder: 1, hidden: false },
  ],
});

const answer = (route: string, body: unknown) =>
  items.fail(route, { status: 200, body: JSON.stringify(body) }, 9);

describe.each(unseen)('what is called %j', (name) => {
  it('is a scheduling page that is known by its address', async () => {
    await seedPage({ slug: 'nameless', name, organizerUserId: user.emre });

    const { links } = dataOf(listMeetingLinks, await items.call('list-meeting-links', {}));

    expect(links.find(({ slug }) => slug === 'nameless')?.name).toBeNull();
  });

  it('is a field, an option and a host known by what HubSpot calls them inside', async () => {
    const field = { fieldType: 'select', isRequired: false, isCustom: true };
    await answer('GET /scheduler/*/meeting-links/book/cleo-marsh', {
      linkType: 'PERSONAL_LINK',
      customParams: {
        formFields: [
          { ...field, name: 'shoe_size', label: name, options: [{ value: '41 ', label: name }] },
        ],
        location: name,
      },
      allUsersBusyTimes: [
        {
          isOffline: true,
          meetingsUser: {
            userId: 7,
            userProfile: { fullName: name, firstName: name, lastName: 'Ode' },
          },
          busyTimes: [],
        },
      ],
    });

    const { formFields, offlineMembers, place } = await availability();

    expect(formFields).toMatchObject([
      { label: 'shoe_size', options: [{ value: '41 ', label: '41 ' }] },
    ]);
    expect(offlineMembers).toEqual([{ userId: '7', name: 'Ode' }]);
    expect(place).toBeNull();
  });

  it('is a consent without words, also within markup', async () => {
    const box = { communicationTypeId: '7', required: true };
    await answer('GET /scheduler/*/meeting-links/book/cleo-marsh', {
      linkType: 'PERSONAL_LINK',
      customParams: {
        legalConsentEnabled: true,
        legalConsentOptions: {
          processingConsentText: `<div>${name}</div>`,
          privacyPolicyText: name,
          communicationConsentCheckboxes: [{ ...box, label: `<p>&nbsp;${name}<br></p>` }],
        },
      },
    });

    const { consent } = await availability();

    expect(consent).toEqual({
      texts: [],
      checkboxes: [{ communicationTypeId: '7', label: '', isRequired: true }],
    });
  });

  it('is an outcome and a type of meeting known by its value', async () => {
    await answer('GET *hs_meeting_outcome', property('hs_meeting_outcome', name));
    await answer('GET *hs_activity_type', property('hs_activity_type', name));
    const properties = { hs_meeting_outcome: 'opt_1' };
    const { id } = ada.pricing;
    await items.control('seed', { objects: [{ type: 'meetings', id, properties }] });

    const options = dataOf(getMeetingOptions, await items.call('get-meeting-options', {}));
    const agenda = dataOf(listAgenda, await items.call('list-agenda', { view: 'past' }));
    const { findings } = dataOf(checkSetup, await items.call('check-setup', {}));

    expect(options.meetingTypes[0]).toEqual({ value: 'opt_1', label: 'opt_1' });
    expect(options.outcomes.meeting[0]).toMatchObject({ value: 'opt_1', label: 'opt_1' });
    expect(agenda.items.find((item) => item.id === id)?.outcome?.label).toBe('opt_1');
    expect(JSON.stringify(findings)).not.toContain(JSON.stringify(name));
  });

  it('is an owner known by the e-mail address', async () => {
    await answer('GET *owners*', {
      results: [
        { id: '71000001', userId: 61000001, email: 'b@x.example', firstName: name, lastName: name },
      ],
    });

    const { owners } = dataOf(getMeetingOptions, await items.call('get-meeting-options', {}));

    expect(owners.map((owner) => owner.name)).toEqual(['b@x.example']);
  });
});
