const text = { type: 'string', minLength: 1 };
const scopes = { type: 'array', items: text, uniqueItems: true };
const urls = { type: 'array', items: { type: 'string', pattern: '^https://' }, uniqueItems: true };

const application = {
  type: 'object',
  required: ['name', 'description', 'distribution', 'auth', 'permittedUrls'],
  additionalProperties: false,
  properties: {
    name: text,
    description: text,
    // Functions exist only for a private app with static auth.
    distribution: { const: 'private' },
    auth: {
      type: 'object',
      required: ['type', 'requiredScopes', 'optionalScopes', 'conditionallyRequiredScopes'],
      additionalProperties: false,
      properties: {
        type: { const: 'static' },
        requiredScopes: { ...scopes, contains: { const: 'oauth' } },
        optionalScopes: scopes,
        conditionallyRequiredScopes: scopes,
      },
    },
    permittedUrls: {
      type: 'object',
      required: ['fetch', 'iframe', 'img'],
      additionalProperties: false,
      properties: { fetch: urls, iframe: urls, img: urls },
    },
    support: {
      type: 'object',
      additionalProperties: false,
      properties: {
        supportEmail: { type: 'string', format: 'email' },
        documentationUrl: { type: 'string', format: 'uri' },
        supportUrl: { type: 'string', format: 'uri' },
        supportPhone: text,
      },
    },
  },
};

const card = {
  type: 'object',
  required: ['name', 'location', 'entrypoint', 'objectTypes'],
  additionalProperties: false,
  properties: {
    name: text,
    description: text,
    location: {
      enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'],
    },
    entrypoint: { type: 'string', pattern: '^/app/cards/[^/]+\\.(tsx|jsx)$' },
    objectTypes: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['contacts', 'companies', 'deals', 'tickets'] },
    },
    previewImage: {
      type: 'object',
      required: ['file', 'altText'],
      additionalProperties: false,
      properties: { file: { type: 'string', pattern: '\\.(png|jpe?g|gif)$' }, altText: text },
    },
  },
};

const appFunction = {
  type: 'object',
  required: ['entrypoint', 'secretKeys'],
  additionalProperties: false,
  properties: {
    entrypoint: { type: 'string', pattern: '^/app/functions/([^/]+/)*[^/]+\\.js$' },
    // HubSpot injects the app's token itself and refuses its name here.
    secretKeys: {
      type: 'array',
      uniqueItems: true,
      items: { ...text, not: { const: 'PRIVATE_APP_ACCESS_TOKEN' } },
    },
  },
};

function entryIn(folder: string) {
  return {
    type: 'object',
    required: ['entrypoint'],
    additionalProperties: false,
    properties: {
      entrypoint: { type: 'string', pattern: `^/app/${folder}/[^/]+\\.(tsx|jsx)$` },
    },
  };
}

/**
 * Stand-ins (draft 2020-12) for the schemas that HubSpot's parser downloads with an account's key,
 * as strict as HubSpot's pages and templates allow. They prove only what they say.
 */
export const componentSchemas = {
  APPLICATION: application,
  CARD: card,
  APP_FUNCTION: appFunction,
  PAGE: entryIn('pages'),
  SETTINGS: entryIn('settings'),
};
