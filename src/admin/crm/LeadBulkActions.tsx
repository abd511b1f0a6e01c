import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { salespeople } from '@/src/queries/crm/salespeople'
import { LeadBulkBar } from './LeadBulkBar'
import './crm.scss'

/** Above the list of leads, once some are ticked: what can be done with all of them. */
export const LeadBulkActions = async ({ payload, user }: BeforeListTableServerProps) =>
  user && hasRole(user, 'sales', 'manager') ? <LeadBulkBar staff={await salespeople({ payload })} /> : null
