import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { CustomerProfile } from '@/src/queries/integration/customerProfile'
import { dayText, moneyText, readable } from './customerText'

type Row = { id: string; href: string; reference: string; status: string; what: ReactNode; extra: ReactNode }

const Part = ({ title, rows, empty }: { title: string; rows: Row[]; empty: string }) => {
  const id = `customer-${title.toLowerCase()}`
  return (
    <section className="workspace-panel" aria-labelledby={id}>
      <h2 id={id}>
        {title} {rows.length > 0 && <small>({rows.length})</small>}
      </h2>
      {rows.length === 0 && <p>{empty}</p>}
      <ul className="customer-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={row.href} prefetch={false}>
              {row.reference}
            </Link>
            <span>{row.status}</span>
            <span>{row.what}</span>
            <span>{row.extra}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What somebody asked, was offered and booked, the newest first. */
export const ProfileDealings = ({ profile: { leads, quotes, bookings } }: { profile: CustomerProfile }) => (
  <>
    <Part
      title="Bookings"
      empty="Nothing was booked yet."
      rows={bookings.map(({ id, reference, status, title, startDate, totalMinor, paidMinor, currency }) => ({
        ...{ id, reference, href: `/admin/collections/bookings/${id}`, status: readable(status) },
        what: `${title}${startDate ? `, from ${startDate}` : ''}`,
        extra: `${moneyText(paidMinor ?? 0, currency)} of ${moneyText(totalMinor, currency)} paid`,
      }))}
    />
    <Part
      title="Quotes"
      empty="Nothing was offered yet."
      rows={quotes.map(({ id, reference, status, title, totalMinor, currency }) => ({
        ...{ id, reference, href: `/admin/collections/quotes/${id}`, status: readable(status), what: title },
        extra: moneyText(totalMinor ?? null, currency ?? null),
      }))}
    />
    <Part
      title="Leads"
      empty="No request of theirs is yours to see."
      rows={leads.map(({ id, reference, stage, destination, created_at }) => ({
        ...{ id: String(id), reference: String(reference), href: `/admin/collections/leads/${id}` },
        status: readable(String(stage)),
        what: String(destination),
        extra: dayText(String(created_at)),
      }))}
    />
  </>
)
