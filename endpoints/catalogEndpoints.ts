import type { Endpoint } from '@/src/platform/http/endpoint'
import { getFeed } from './public/catalog/getFeed'
import { getTour } from './public/catalog/getTour'
import { listTours } from './public/catalog/listTours'

/** The doors of the catalog. */
export const catalogEndpoints: Endpoint[] = [listTours, getTour, getFeed]
