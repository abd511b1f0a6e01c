import type { Endpoint } from '@/src/platform/http/endpoint'
import { catalogEndpoints } from './catalogEndpoints'
import { integrationEndpoints } from './integrationEndpoints'
import { quoteEndpoints } from './quoteEndpoints'
import { systemEndpoints } from './systemEndpoints'
import { crmEndpoints } from './crmEndpoints'
import { sharedEndpoints } from './sharedEndpoints'

/** Every endpoint of the HTTP contract. */
export const endpoints: Endpoint[] = [...sharedEndpoints, ...systemEndpoints, ...catalogEndpoints, ...crmEndpoints, ...quoteEndpoints, ...integrationEndpoints]
