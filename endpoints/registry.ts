import type { Endpoint } from '@/src/platform/http/endpoint'
import { catalogEndpoints } from './catalogEndpoints'
import { systemEndpoints } from './systemEndpoints'
import { crmEndpoints } from './crmEndpoints'

/** Every endpoint of the HTTP contract. */
export const endpoints: Endpoint[] = [...systemEndpoints, ...catalogEndpoints, ...crmEndpoints]
