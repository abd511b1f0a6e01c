import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { NewLeadButton } from './NewLeadButton'
import './newLead.scss'

/** Above the list of leads: the way in for requests that did not come from the website. */
export const NewLead = async ({ payload, user }: BeforeListTableServerProps) => {
  if (!user || !hasRole(user, 'sales', 'manager')) return null
  const { docs } = await payload.find({
    collection: 'destinations',
    limit: 100,
    depth: 0,
    sort: 'name',
    pagination: false,
  })
  return (
    <div className="new-lead">
      <NewLeadButton destinations={docs.map(({ name }) => name)} />
      <Link href="/admin/collections/lead-imports">Take in a file</Link>
    </div>
  )
}
