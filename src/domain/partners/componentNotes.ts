import { addDays, type CalendarDate, compareDates, formatDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { covers, type DateRange } from '@/src/domain/shared/dateRange'
import type { Closure, RateCardVersion } from '@/src/domain/shared/rateCard'
import type { RiskFlag } from './riskFlags'

/** Something to know before a component is sold; `stop` is not sold at all. */
export type ComponentNote = { level: 'info' | 'warning' | 'stop'; text: string }

export type PartnerStanding = {
  risk: RiskFlag
  riskNote: string | null
  blocklisted: boolean
  blocklistReason: string | null
  licences: readonly { name: string; expiresOn: CalendarDate | null }[]
}

export type Allocation = DateRange & { units: number; releaseDays: number }

/** What the customer pays in, and what has a rate into it. */
export type SellIn = { currency: CurrencyCode; convertible: ReadonlySet<CurrencyCode> }

type Facts = {
  componentId: string
  partner: PartnerStanding | null
  /** The price list of the date; null where there is none. */
  card: RateCardVersion | null
  allocations: readonly Allocation[]
  sellIn: SellIn | null
}

const on = (date: CalendarDate): string => formatDate(date, { locale: 'en' })
const because = (reason: string | null): string => (reason ? `: ${reason}` : '')

const partnerNotes = (partner: PartnerStanding | null, date: CalendarDate): ComponentNote[] => {
  if (!partner) return []
  const { risk, riskNote, blocklisted, blocklistReason, licences } = partner
  const notes: ComponentNote[] = []
  if (blocklisted) notes.push({ level: 'stop', text: `The partner is on the blocklist${because(blocklistReason)}.` })
  if (risk === 'high') notes.push({ level: 'warning', text: `The partner is a high risk${because(riskNote)}.` })
  if (risk === 'watch') notes.push({ level: 'info', text: `We keep an eye on the partner${because(riskNote)}.` })
  for (const { name, expiresOn } of licences)
    if (expiresOn !== null && compareDates(expiresOn, date) < 0)
      notes.push({ level: 'warning', text: `${name} has expired by then: it ends on ${on(expiresOn)}.` })
  return notes
}

const closureNote = ({ kind, reason, roomTypeId, to }: Closure, { roomTypes }: RateCardVersion): ComponentNote => {
  const what = kind === 'stop_sell' ? 'not sold' : 'blacked out'
  const until = `until ${on(addDays(to, -1))}${because(reason)}`
  if (roomTypeId === null) return { level: 'stop', text: `It is ${what} ${until}.` }
  const room = roomTypes.find(({ id }) => id === roomTypeId)?.name ?? roomTypeId
  return { level: 'warning', text: `${room} is ${what} ${until}.` }
}

const fxNotes = ({ currency: from }: RateCardVersion, sellIn: SellIn | null): ComponentNote[] =>
  sellIn && !sellIn.convertible.has(from)
    ? [{ level: 'warning', text: `There is no rate of exchange from ${from} to ${sellIn.currency}.` }]
    : []

const cardNotes = ({ card, componentId, sellIn }: Facts, date: CalendarDate): ComponentNote[] => {
  if (!card) return [{ level: 'warning', text: `There is no price list for ${on(date)}.` }]
  const closed = card.closures.filter(
    (closure) => covers(closure, date) && [null, componentId].includes(closure.componentId),
  )
  return [...closed.map((closure) => closureNote(closure, card)), ...fxNotes(card, sellIn)]
}

const allocationNotes = (
  { allocations }: Facts,
  { date, today }: { date: CalendarDate; today: CalendarDate },
): ComponentNote[] =>
  allocations
    .filter((held) => covers(held, date))
    .map(({ units, releaseDays }) => {
      const release = addDays(date, -releaseDays)
      if (compareDates(today, release) < 0)
        return { level: 'info', text: `${units} a day are held for us, to be given back on ${on(release)}.` }
      return { level: 'warning', text: `What was held for us (${units} a day) was given back on ${on(release)}.` }
    })

/** Says what is to be known of a component on a date: partner, price list, closures and what is held for us, the gravest first. */
export const componentNotes = (
  facts: Facts,
  { date, today }: { date: CalendarDate; today: CalendarDate },
): ComponentNote[] => {
  const notes = [
    ...partnerNotes(facts.partner, date),
    ...cardNotes(facts, date),
    ...allocationNotes(facts, { date, today }),
  ]
  return (['stop', 'warning', 'info'] as const).flatMap((level) => notes.filter((note) => note.level === level))
}
