import { Link } from '@payloadcms/ui'
import type { CustomerProfile } from '@/src/queries/integration/customerProfile'
import { dayText, moneyText, readable } from './customerText'
import { Tags } from './Tags'

/** Who it is, at a glance. */
export const ProfileHead = ({ profile }: { profile: CustomerProfile }) => {
  const { customer, tags, value, merged_into: mergedInto, leads, bookings } = profile
  const facts = [
    readable(customer.kind),
    customer.language && `writes ${customer.language}`,
    customer.country,
    `known since ${dayText(customer.created_at)}`,
    leads.length > 0 && `${leads.length} ${leads.length === 1 ? 'lead' : 'leads'}`,
    bookings.length > 0 && `${bookings.length} ${bookings.length === 1 ? 'booking' : 'bookings'}`,
  ]
  return (
    <header className="customer__head">
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {value.length > 0 && (
        <p>
          Paid so far: <strong>{value.map((each) => moneyText(each.amount_minor, each.currency)).join(' + ')}</strong>
        </p>
      )}
      <Tags tags={tags} />
      {mergedInto && (
        <p role="alert" className="merge-obstacle">
          This record was merged into{' '}
          <Link href={`/admin/collections/customers/${mergedInto.id}`} prefetch={false}>
            {mergedInto.name}
          </Link>
          : use that one.
        </p>
      )}
    </header>
  )
}
