import { Link } from '@payloadcms/ui'
import { currencyIn } from '@/src/admin/shared/majorUnits'
import { type LeadStage, leadMachine } from '@/src/domain/crm/leadMachine'
import { stageName } from '@/src/domain/crm/stageText'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { LeadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { Reasons } from '../customers/Reasons'
import { FoundUs } from './FoundUs'

const money = (amountMinor: number | null, currency: string | null): string => {
  const known = currencyIn(currency)
  return known && amountMinor !== null ? formatMoney({ amountMinor: Number(amountMinor), currency: known }, 'en') : '–'
}
const readable = (value: string) => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')
const stageLabel = (stage: string): string =>
  leadMachine.states.includes(stage as LeadStage) ? stageName(stage as LeadStage) : readable(stage)

const Contact = ({ workspace: { customer, consents } }: { workspace: LeadWorkspace }) => (
  <ul>
    {customer.email && (
      <li>
        <a href={`mailto:${customer.email}`}>{customer.email}</a>
      </li>
    )}
    {(customer.phone ?? customer.phone_typed) && (
      <li>
        <a href={`tel:${customer.phone ?? customer.phone_typed}`}>{customer.phone ?? customer.phone_typed}</a>
      </li>
    )}
    {consents.map(({ purpose, granted }) => (
      <li key={purpose}>
        {readable(purpose)}: {granted ? 'allowed' : 'refused'}
      </li>
    ))}
  </ul>
)

const Duplicates = ({ workspace: { customer, duplicates } }: { workspace: LeadWorkspace }) =>
  duplicates.length > 0 && (
    <div className="workspace-duplicates">
      <h3>Perhaps the same person</h3>
      <ul>
        {duplicates.map(({ id, customer_id: customerId, name, score, reasons }) => (
          <li key={id}>
            <Link href={`/admin/duplicates/${customer.id}/${customerId}`}>{name}</Link> · {score} of 100
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </div>
  )

const Quotes = ({ quotes }: Pick<LeadWorkspace, 'quotes'>) => (
  <section className="workspace-panel" aria-labelledby="workspace-quotes">
    <h2 id="workspace-quotes">Quotes</h2>
    {quotes.length === 0 && <p>Nothing was offered yet.</p>}
    <ul>
      {quotes.map(({ id, reference, status, title, total_minor: total, currency }) => (
        <li key={id}>
          <Link href={`/admin/collections/quotes/${id}`}>{reference}</Link> · {readable(status)} ·{' '}
          {money(total, currency)}
          <br />
          {title}
        </li>
      ))}
    </ul>
  </section>
)

const History = ({
  workspace: { other_leads: leads, other_leads_total: total, bookings },
}: {
  workspace: LeadWorkspace
}) => {
  if (leads.length + bookings.length === 0)
    return <p>{total > 0 ? `${total} more leads, with colleagues.` : 'Their first request.'}</p>
  return (
    <ul>
      {bookings.map(({ id, reference, status, title, start_date: startDate }) => (
        <li key={id}>
          <Link href={`/admin/collections/bookings/${id}`}>{reference}</Link> · {readable(status)} · {startDate}
          <br />
          {title}
        </li>
      ))}
      {leads.map(({ id, reference, stage, destination }) => (
        <li key={id}>
          <Link href={`/admin/collections/leads/${id}`}>{reference}</Link> · {stageLabel(stage)} · {destination}
        </li>
      ))}
    </ul>
  )
}

/** Whom a lead is for: how they are reached, what they may be sent, what they asked and paid before, who else they may be. */
export const CustomerPanel = ({ workspace }: { workspace: LeadWorkspace }) => {
  const { customer, value, quotes } = workspace
  return (
    <>
      <Quotes quotes={quotes} />
      <section className="workspace-panel" aria-labelledby="workspace-customer">
        <h2 id="workspace-customer">Customer</h2>
        <p>
          <Link href={`/admin/collections/customers/${customer.id}`}>{customer.name}</Link>
        </p>
        <Contact workspace={workspace} />
        {value.length > 0 && (
          <p>
            Paid so far:{' '}
            <strong>{value.map(({ amount_minor: amount, currency }) => money(amount, currency)).join(' + ')}</strong>
          </p>
        )}
        <FoundUs {...workspace.touches} />
        <h3>Before</h3>
        <History workspace={workspace} />
        <Duplicates workspace={workspace} />
      </section>
    </>
  )
}
