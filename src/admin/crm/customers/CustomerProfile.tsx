import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { hasRole } from '@/src/access/callers'
import { createContext } from '@/src/platform/context'
import { customerTags } from '@/src/queries/crm/customerTags'
import { customerProfile } from '@/src/queries/integration/customerProfile'
import '../workspace/workspace.scss'
import './customers.scss'
import './profile.scss'
import { ProfileActions } from './ProfileActions'
import { ProfileContact } from './ProfileContact'
import { ProfileDealings } from './ProfileDealings'
import { ProfileHead } from './ProfileHead'
import { ProfilePeople } from './ProfilePeople'
import { ProfileTimeline } from './ProfileTimeline'

/** Everything about one customer: who they are and belong to, what they asked, booked and paid, and what they may be sent. */
export const CustomerProfile = async ({ initPageResult }: DocumentViewServerProps) => {
  const { req, docID } = initPageResult
  const { payload, user } = req
  if (!docID || !user || !hasRole(user, 'sales', 'manager', 'operations', 'finance'))
    return <p>Your role does not work with customers.</p>
  const actor = { kind: 'staff', id: String(user.id), name: 'name' in user ? String(user.name) : 'Staff' } as const
  const ctx = await createContext({ payload, requestId: 'panel', actor, user })
  const [profile, tags] = await Promise.all([customerProfile(ctx, String(docID)), customerTags(ctx)])
  const isDesk = hasRole(user, 'sales', 'manager')
  return (
    <div className="workspace customer">
      <SetStepNav nav={[{ label: 'Customers', url: '/customers' }, { label: profile.customer.name }]} />
      <ProfileHead profile={profile} />
      {isDesk && !profile.merged_into && (
        <ProfileActions
          customer={profile.customer}
          tags={tags}
          worn={profile.tags.map(({ id }) => id)}
          relations={profile.relations.map(({ id, words, with: { name } }) => ({ id, label: `${words}: ${name}` }))}
        />
      )}
      <div className="customer__columns">
        <div className="customer__main">
          <ProfileDealings profile={profile} />
          {isDesk && <ProfileTimeline timeline={profile.timeline} />}
        </div>
        <div className="customer__side">
          <ProfileContact profile={profile} isDesk={isDesk} />
          <ProfilePeople profile={profile} isDesk={isDesk} />
        </div>
      </div>
    </div>
  )
}
