import type { Endpoint } from '@/src/platform/http/endpoint'
import { submitLead } from './public/crm/submitLead'

/** The doors of leads and customers. */
export const crmEndpoints: Endpoint[] = [submitLead]
