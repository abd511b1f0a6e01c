import { type QueueMessage, queueMessage } from '@/src/commands/shared/queueMessage'
import { formatDate } from '@/src/domain/shared/calendarDate'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Language } from '@/src/domain/shared/language'
import type { Money } from '@/src/domain/shared/money'
import { firstName } from '@/src/domain/shared/personName'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { type BookingPeople, bookingPeople } from '@/src/queries/booking/bookingPeople'
import { companySettings } from '@/src/queries/shared/company'

type TellOfBooking = {
  bookingId: string
  /** The customer's template; the owner's is the same with `_owner`. */
  templateKey: 'payment_received' | 'booking_confirmed'
  /** What makes this occasion one: a message is written once for it. */
  occasion: string
  amount?: Money
}

type Told = { people: BookingPeople; amount?: Money; language: Language }

const valuesFor = async (tx: Tx, { people, amount, language }: Told): Promise<QueueMessage['values']> => {
  const { name: companyName } = await companySettings(tx, language)
  return {
    first_name: firstName(people.customer.name, { language: people.language }),
    customer_name: people.customer.name,
    customer_email: people.customer.email ?? '–',
    title: people.title,
    reference: people.reference,
    total: formatMoney(people.total, language),
    amount: amount ? formatMoney(amount, language) : null,
    start_date: people.startDate ? formatDate(people.startDate, { locale: language }) : '–',
    owner_name: people.owner?.name ?? companyName,
    company_name: companyName,
  }
}

/** Tells the customer and the owner, once each per occasion, what became of a booking; does nothing when it is gone. */
export const tellOfBooking = (
  ctx: Context,
  { bookingId, templateKey, occasion, amount }: TellOfBooking,
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const people = await bookingPeople(tx, bookingId)
    if (!people) return
    const { customer, owner, language, customerId, leadId } = people
    const refs = { customer: customerId, lead: leadId, booking: bookingId }
    await queueMessage(tx, {
      templateKey,
      key: `${templateKey}:${occasion}`,
      audience: 'customer',
      to: customer.email,
      language,
      values: await valuesFor(tx, { people, amount, language }),
      refs,
      link: { kind: 'booking', targetId: bookingId },
    })
    if (!owner) return
    await queueMessage(tx, {
      templateKey: `${templateKey}_owner`,
      key: `${templateKey}_owner:${occasion}`,
      audience: 'staff',
      to: owner.email,
      language: 'en',
      values: await valuesFor(tx, { people, amount, language: 'en' }),
      refs,
      link: { kind: 'panel', targetId: `bookings/${bookingId}` },
    })
  })
