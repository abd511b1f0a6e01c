import type { Endpoint } from '@/src/platform/http/endpoint'
import { bookingEndpoints } from './bookingEndpoints'
import { catalogEndpoints } from './catalogEndpoints'
import { crmEndpoints } from './crmEndpoints'
import { financeEndpoints } from './financeEndpoints'
import { inboundEndpoints } from './inboundEndpoints'
import { integrationEndpoints } from './integrationEndpoints'
import { partnersEndpoints } from './partnersEndpoints'
import { quoteEndpoints } from './quoteEndpoints'
import { sharedEndpoints } from './sharedEndpoints'
import { systemEndpoints } from './systemEndpoints'

/** Every endpoint of the HTTP contract. */
export const endpoints: Endpoint[] = [
  ...sharedEndpoints,
  ...systemEndpoints,
  ...catalogEndpoints,
  ...crmEndpoints,
  ...inboundEndpoints,
  ...quoteEndpoints,
  ...bookingEndpoints,
  ...financeEndpoints,
  ...partnersEndpoints,
  ...integrationEndpoints,
]
