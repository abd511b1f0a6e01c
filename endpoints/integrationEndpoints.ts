import type { Endpoint } from '@/src/platform/http/endpoint'
import { publicDocs } from './public/integration/publicDocs'
import { publicOpenapi } from './public/integration/publicOpenapi'
import { siteAsset, siteFont } from './public/shared/siteAssets'
import { compareWebsite } from './staff/integration/compareWebsite'
import { exportRecords } from './staff/integration/exportRecords'
import { leadSourceReports } from './staff/integration/leadSourceReports'
import { searchAll } from './staff/integration/searchAll'
import { showCustomer } from './staff/integration/showCustomer'
import { showCustomerProfile } from './staff/integration/showCustomerProfile'
import { showMyDay } from './staff/integration/showMyDay'
import { staffDocs } from './staff/integration/staffDocs'
import { staffOpenapi } from './staff/integration/staffOpenapi'
import { webhookActionEndpoints } from './staff/integration/webhookActionEndpoints'
import { webhookDeliveryEndpoints } from './staff/integration/webhookDeliveryEndpoints'
import { webhookSubscriptionEndpoints } from './staff/integration/webhookSubscriptionEndpoints'

/** What shows several modules at once, and what belongs to none. */
export const integrationEndpoints: Endpoint[] = [
  showCustomer,
  showCustomerProfile,
  ...leadSourceReports,
  compareWebsite,
  searchAll,
  showMyDay,
  exportRecords,
  ...webhookSubscriptionEndpoints,
  ...webhookActionEndpoints,
  ...webhookDeliveryEndpoints,
  publicOpenapi,
  staffOpenapi,
  publicDocs,
  staffDocs,
  siteAsset,
  siteFont,
]
