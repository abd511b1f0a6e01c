/** Why a rule of what other systems are told may refuse. */
export const integrationErrorCodes = [
  'invalid-webhook-url',
  'invalid-event-types',
  'webhook-name-taken',
  'webhook-not-active',
  'webhook-still-waiting',
] as const

export type IntegrationErrorCode = (typeof integrationErrorCodes)[number]
