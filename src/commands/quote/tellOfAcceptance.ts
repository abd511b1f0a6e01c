import { type QueueMessage, queueMessage } from '@/src/commands/shared/queueMessage'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import { firstName } from '@/src/domain/shared/personName'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { type AcceptancePeople, acceptancePeople } from '@/src/queries/quote/acceptancePeople'

type Accepted = { quoteId: string; versionId: string; bookingId: string }

const valuesOf = ({ customer, owner, reference, view, total, language }: AcceptancePeople): QueueMessage['values'] => ({
  first_name: firstName(customer.name, { language }),
  customer_name: customer.name,
  customer_email: customer.email,
  title: view.title,
  reference,
  total: formatMoney(total, language),
  start_date: view.startDate,
  owner_name: owner?.name ?? view.company.name,
  company_name: view.company.name,
})

/** Tells the customer and the owner, once each, that a quote was accepted. */
export const tellOfAcceptance = (ctx: Context, { quoteId, versionId, bookingId }: Accepted): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const people = await acceptancePeople(tx, { versionId, bookingId })
    if (!people) return
    const common = {
      values: valuesOf(people),
      refs: { customer: people.customerId, lead: people.leadId, quote: quoteId, booking: bookingId },
    }
    await queueMessage(tx, {
      ...common,
      templateKey: 'quote_accepted',
      key: `quote_accepted:${bookingId}`,
      audience: 'customer',
      to: people.customer.email,
      language: people.language,
      link: { kind: 'booking', targetId: bookingId },
    })
    if (!people.owner) return
    await queueMessage(tx, {
      ...common,
      templateKey: 'quote_accepted_owner',
      key: `quote_accepted_owner:${bookingId}`,
      audience: 'staff',
      to: people.owner.email,
      language: 'en',
      link: { kind: 'panel', targetId: `bookings/${bookingId}` },
    })
  })
