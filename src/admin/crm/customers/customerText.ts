import { currencyIn } from '@/src/admin/shared/majorUnits'
import type { MergeField } from '@/src/domain/crm/planMerge'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Belonging, Belongings } from '@/src/queries/crm/customerComparison'

/** A stored word as people read it. */
export const readable = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1).replaceAll('_', ' ')

const one: Record<Belonging, [string, string]> = {
  leads: ['lead', 'leads'],
  quotes: ['quote', 'quotes'],
  bookings: ['booking', 'bookings'],
  messages: ['message sent', 'messages sent'],
  inbound_messages: ['message received', 'messages received'],
  consent_records: ['consent', 'consents'],
}

/** Says how much of what there is, leaving out what there is none of. */
export const belongingsText = (has: Partial<Belongings>): string => {
  const parts = (Object.keys(one) as Belonging[]).flatMap((name) => {
    const count = has[name] ?? 0
    return count > 0 ? [`${count} ${one[name][count === 1 ? 0 : 1]}`] : []
  })
  return parts.length > 0 ? parts.join(', ') : 'nothing yet'
}

export const mergeFieldName: Record<MergeField, string> = {
  name: 'Name',
  passport_name: 'As in passport',
  email: 'E-mail',
  phone: 'Phone',
  kind: 'Person or company',
  language: 'Language',
  country: 'Country',
}

/** An amount as people read it, or a dash where there is none. */
export const moneyText = (amountMinor: number | null, currency: string | null): string => {
  const known = currencyIn(currency)
  return known && amountMinor !== null ? formatMoney({ amountMinor: Number(amountMinor), currency: known }, 'en') : '–'
}

/** The day of an instant, in UTC. */
export const dayText = (at: string): string => at.slice(0, 10)
