import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { NewLeadButton } from './NewLeadButton'

/** Above the list of leads: the way in for requests that did not come from the website. */
export const NewLead = ({ user }: BeforeListTableServerProps) =>
  user && hasRole(user, 'sales', 'manager') ? <NewLeadButton /> : null
