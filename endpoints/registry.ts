import type { Endpoint } from '@/src/platform/http/endpoint'

/** Every endpoint of the HTTP contract. */
export const endpoints: Endpoint[] = []
