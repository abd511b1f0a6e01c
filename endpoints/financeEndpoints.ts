import type { Endpoint } from '@/src/platform/http/endpoint'
import { listFxRates } from './staff/finance/listFxRates'
import { setFxRate } from './staff/finance/setFxRate'

/** The doors of money matters that belong to no booking. */
export const financeEndpoints: Endpoint[] = [listFxRates, setFxRate]
