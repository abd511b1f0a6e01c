import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { ChildBed, ChildSharing } from '@/src/domain/shared/childBand'
import { childTermOf } from '@/src/domain/shared/childBand'
import type { Occupancy } from '@/src/domain/shared/occupancy'
import type { Price } from '@/src/domain/shared/rateCard'
import type { Head } from './heads'
import type { ChargeKind } from './pricedTrip'
import type { RateDesk } from './rateDesk'
import type { TraceStep } from './trace'

/** Units drawn from a rate card on one date, before conversion and markup; `by` are the indexes of who shares them. */
export type Draw = {
  kind: ChargeKind
  date: CalendarDate
  quantity: number
  netMinor: number
  by: readonly number[]
  /** Draws of one key and net are one charge over several dates. */
  key: string
  steps: readonly TraceStep[]
}

type RateAt = { season: string | null; roomType?: string | null; occupancy?: Occupancy | null }

/** The step that names a price of a card. */
export const rateStep = (
  { source, card: { currency } }: RateDesk,
  { id, kind, tier, amountMinor }: Price,
  { season, roomType = null, occupancy = null }: RateAt,
): TraceStep => ({
  step: 'rate',
  source,
  priceId: id,
  kind,
  roomType,
  occupancy,
  season,
  tier,
  amountMinor,
  currency,
})

const commissionSteps = ({ card: { commissionPercent: percent } }: RateDesk): TraceStep[] =>
  percent === null ? [] : [{ step: 'commission', percent }]

/** Takes the commission off a gross amount and says so. */
export const netting = (
  desk: RateDesk,
  {
    amountMinor,
    percent = null,
    commissionable = true,
  }: { amountMinor: number; percent?: string | null; commissionable?: boolean },
): { netMinor: number; steps: TraceStep[] } => {
  const netMinor = desk.netOf(amountMinor, { percent, commissionable })
  const net: TraceStep = { step: 'net', amountMinor: netMinor, currency: desk.card.currency }
  return { netMinor, steps: [...(commissionable ? commissionSteps(desk) : []), net] }
}

type ChildCase = { sharing: ChildSharing | null; bed: ChildBed | null }

/** What a child or an infant pays in a case; `percent` is of an adult's price. An infant nobody speaks of is free. */
export const childShare = (
  { band, age, as }: Head,
  { sharing, bed }: ChildCase,
): { percent: string | null; amountMinor: number | null; termId: string | null; step: TraceStep } | null => {
  if (!band) return null
  const term = childTermOf(band, { sharing, bed })
  if (!term && as === 'child') return null
  const percent = term ? term.percent : '0'
  const amountMinor = term?.amountMinor ?? null
  const termId = term?.id ?? null
  const step: TraceStep = {
    step: 'child',
    bandId: band.id,
    band: band.name,
    termId,
    age: age ?? 0,
    sharing,
    bed,
    percent,
    amountMinor,
  }
  return { percent, amountMinor, termId, step }
}
