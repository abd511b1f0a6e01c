import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { LeadBulkBar } from './LeadBulkBar'
import './crm.scss'

/** Above the list of leads, once some are ticked: what can be done with all of them. */
export const LeadBulkActions = ({ user }: BeforeListTableServerProps) =>
  user && hasRole(user, 'sales', 'manager') ? <LeadBulkBar /> : null
