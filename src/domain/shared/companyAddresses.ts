import { normaliseEmail } from './email'

/** The bare addresses of senders written `Name <address>` or plainly; what holds none is left out. */
export const companyAddresses = (senders: readonly string[]): string[] =>
  senders.map((sender) => normaliseEmail(/<([^>]+)>/.exec(sender)?.[1] ?? sender)).filter((text) => text.includes('@'))
