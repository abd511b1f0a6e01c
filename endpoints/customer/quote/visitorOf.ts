import type { Visitor } from '@/src/commands/quote/recordView'
import type { Incoming } from '@/src/platform/http/incoming'

/** Tells who is looking at a customer's page, as far as it matters for counting views. */
export const visitorOf = ({ headers, ip, method }: Incoming): Visitor => ({
  address: ip,
  userAgent: headers.get('user-agent'),
  isStaff: /(?:^|;\s*)payload-token=/.test(headers.get('cookie') ?? ''),
  isPrefetch:
    method === 'HEAD' ||
    /prefetch|preview/i.test(`${headers.get('purpose') ?? ''} ${headers.get('sec-purpose') ?? ''}`),
})
