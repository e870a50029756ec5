/** What the page that asks the most wants to know. */
export const formFields = [
  { name: 'company', label: 'Company name', isRequired: true },
  { name: 'phone', label: 'Phone number', fieldType: 'phonenumber' },
  {
    name: 'what_would_you_like_to_discuss',
    label: 'What would you like to discuss?',
    type: 'enumeration',
    fieldType: 'select',
    isRequired: true,
    isCustom: true,
    options: [
      { value: 'pricing', label: 'Pricing' },
      { value: 'integration', label: 'Integration' },
      { value: 'other', label: 'Something else' },
    ],
  },
];

export const consent = {
  communicationConsentText:
    'Fernwerk would like to keep you informed about its products. You can object at any time.',
  communicationConsentCheckboxes: [
    {
      communicationTypeId: '5457724',
      label: 'I agree to receive reminders of this meeting by e-mail.',
      required: true,
    },
    {
      communicationTypeId: '5457725',
      label: 'I agree to receive news from Fernwerk.',
      required: false,
    },
  ],
  processingConsentType: 'IMPLICIT',
  processingConsentText:
    'By booking you allow Fernwerk to store and process what you enter for this meeting.',
  privacyPolicyText: 'How Fernwerk treats your data is written in its privacy policy.',
};
