import { DomainError } from '@/src/domain/shared/domainError'

/** Where webhooks may go: the strict rule of production, and the hosts an installation names as its own. */
export type WebhookUrlRule = {
  /** Only https, on 443 or 8443. */
  isStrict: boolean
  /** Hosts, with or without a port, that may be private and plain http. */
  allowedPrivate: readonly string[]
}

const lengthMax = 2_000
const strictPorts = ['', '443', '8443']

const refuse = (detail: string): never => {
  throw new DomainError('invalid-webhook-url', detail)
}

const parse = (text: string): URL => {
  try {
    return new URL(text)
  } catch {
    return refuse('This is not an address such as https://example.com/webhooks.')
  }
}

/** Tells whether the installation named this host as one of its own network. */
export const isAllowedPrivate = (url: URL, { allowedPrivate }: WebhookUrlRule): boolean =>
  allowedPrivate.includes(url.hostname) || allowedPrivate.includes(url.host)

/** Reads an address webhooks may be sent to as far as it can be told without looking it up; throws `invalid-webhook-url`. */
export const webhookUrl = (text: string, rule: WebhookUrlRule): URL => {
  if (text.length > lengthMax) refuse(`An address is at most ${lengthMax} characters long.`)
  const url = parse(text)
  if (url.username || url.password) refuse('A name and password do not belong into the address.')
  if (url.hash) refuse('The part after # never reaches a server: leave it out.')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse('Only https addresses are told of events.')
  if (isAllowedPrivate(url, rule)) return url
  if (rule.isStrict && url.protocol !== 'https:') refuse('Only https addresses are told of events.')
  if (rule.isStrict && !strictPorts.includes(url.port)) refuse('Only the ports 443 and 8443 are used.')
  return url
}
