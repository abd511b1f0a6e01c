import { health } from '@/endpoints/operations/health'
import { metrics } from '@/endpoints/operations/metrics'
import { ready } from '@/endpoints/operations/ready'
import { readSystemStatus } from '@/endpoints/staff/shared/readSystemStatus'
import { retryDelivery } from '@/endpoints/staff/shared/retryDelivery'
import type { Endpoint } from '@/src/platform/http/endpoint'

/** Doors for those who run the system, people and machines. */
export const systemEndpoints: Endpoint[] = [health, ready, metrics, readSystemStatus, retryDelivery]
