import type { Endpoint } from '@/src/platform/http/endpoint'
import { catalogEndpoints } from './catalogEndpoints'

/** Every endpoint of the HTTP contract. */
export const endpoints: Endpoint[] = [...catalogEndpoints]
