import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { LeadFileForm } from './LeadFileForm'
import './crm.scss'

/** Above the imports: the way in for a file. */
export const UploadLeadFile = ({ user }: BeforeListTableServerProps) =>
  user && hasRole(user, 'sales', 'manager') ? <LeadFileForm /> : null
