import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { DomainError } from '@/src/domain/shared/domainError'
import { isPublicAddress } from './publicAddress'
import { isAllowedPrivate, type WebhookUrlRule } from './webhookUrl'

export type Resolve = (host: string) => Promise<LookupAddress[]>

export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true })

const addressesOf = async (host: string, resolve: Resolve): Promise<LookupAddress[]> => {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const found = await resolve(host).catch(() => [])
  if (found.length === 0) throw new DomainError('invalid-webhook-url', `The name ${host} leads to no address.`)
  return found
}

/**
 * Returns the addresses a host has right now, for a connection to be made to just these; throws `invalid-webhook-url` when
 * it has none or any of them is not on the public internet.
 */
export const resolvePublic = async (
  url: URL,
  { rule, resolve }: { rule: WebhookUrlRule; resolve: Resolve },
): Promise<LookupAddress[]> => {
  const addresses = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), resolve)
  if (!isAllowedPrivate(url, rule) && !addresses.every(({ address }) => isPublicAddress(address)))
    throw new DomainError('invalid-webhook-url', 'The address is on a private network, where no events are sent.')
  return addresses
}
