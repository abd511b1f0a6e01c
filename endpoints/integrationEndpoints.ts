import type { Endpoint } from '@/src/platform/http/endpoint'
import { publicOpenapi } from './public/integration/publicOpenapi'
import { siteAsset, siteFont } from './public/shared/siteAssets'
import { exportRecords } from './staff/integration/exportRecords'
import { searchAll } from './staff/integration/searchAll'
import { showCustomer } from './staff/integration/showCustomer'
import { staffOpenapi } from './staff/integration/staffOpenapi'

/** What shows several modules at once, and what belongs to none. */
export const integrationEndpoints: Endpoint[] = [
  showCustomer,
  searchAll,
  exportRecords,
  publicOpenapi,
  staffOpenapi,
  siteAsset,
  siteFont,
]
