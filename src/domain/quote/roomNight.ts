import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Occupancy, RoomType } from '@/src/domain/shared/occupancy'
import type { Price, PriceKind } from '@/src/domain/shared/rateCard'
import { type Bed, childBedOf, sharingOf } from './beds'
import { childShare, type Draw, netting, rateStep } from './draw'
import type { Head } from './heads'
import type { Finding } from './pricingWarning'
import type { RateDesk } from './rateDesk'
import type { TraceStep } from './trace'

/** One room on one night. */
export type RoomNight = {
  desk: RateDesk
  componentId: string | null
  roomTypeId: string | null
  roomType: RoomType | null
  occupancy: Occupancy
  date: CalendarDate
  season: string | null
  heads: readonly Head[]
  extraBedFor: (head: Head) => boolean
}

/** What a night of a room costs; `place` is what one free place of it is worth. */
export type NightPrice = { draws: Draw[]; findings: Finding[]; place: Draw | null }

/** What an adult would pay in somebody's place, before commission. */
export type Full = { kind: PriceKind; amountMinor: number; key: string; steps: TraceStep[] }

/** The price of a kind for this room in this season; null where the card has none. */
export const nightRate = ({ desk, componentId, roomTypeId, season }: RoomNight, kind: PriceKind): Price | null =>
  desk.pricesFor({ kind, componentId, roomTypeId, season })[0] ?? null

export const nightStep = ({ desk, season, roomType, occupancy }: RoomNight, price: Price): TraceStep =>
  rateStep(desk, price, { season, roomType: roomType?.name ?? null, occupancy })

/** A price as what an adult pays. */
export const fullOf = (night: RoomNight, price: Price | null): Full | null =>
  price && { kind: price.kind, amountMinor: price.amountMinor, key: price.id, steps: [nightStep(night, price)] }

/** Finds that the card has no price of a kind. */
export const missingRate = ({ desk, roomType, season, date }: RoomNight, kind: string): Finding => {
  const room = roomType ? `${roomType.name} ` : ''
  const when = season === null ? '' : ` in the season ${season}`
  return {
    code: 'rate-missing',
    what: `${desk.card.name} has no price for ${room}${kind.replaceAll('_', ' ')}${when}`,
    date,
  }
}

/** Draws a price as it is. */
export const drawFull = (
  { desk, date }: RoomNight,
  { kind, amountMinor, key, steps }: Full,
  by: readonly number[],
): Draw => {
  const { netMinor, steps: netSteps } = netting(desk, { amountMinor })
  return { kind, date, quantity: 1, netMinor, by, key, steps: [...steps, ...netSteps] }
}

/** Draws what somebody in a bed pays, out of what an adult would pay there; a missing price is found, not guessed. */
export const drawFor = (night: RoomNight, bed: Bed, full: Full | null): { draw: Draw | null; findings: Finding[] } => {
  const { head } = bed
  const share = childShare(head, { sharing: sharingOf(night.heads), bed: childBedOf(bed) })
  const unpriced = { draw: null, findings: [missingRate(night, bed.bed === 'place' ? 'twin_share' : 'extra_bed')] }
  if (!share) return full ? { draw: drawFull(night, full, [head.index]), findings: [] } : unpriced
  const free = share.percent !== null && Number(share.percent) === 0
  const fixed = share.amountMinor !== null || free
  if (!fixed && !full) return unpriced
  const amountMinor = share.amountMinor ?? (free ? 0 : (full?.amountMinor ?? 0))
  const { netMinor, steps } = netting(night.desk, { amountMinor, percent: share.percent })
  const draw: Draw = {
    kind: head.as === 'infant' ? 'infant' : 'child',
    date: night.date,
    quantity: 1,
    netMinor,
    by: [head.index],
    key: `${share.termId}|${head.band?.id}|${head.age}|${fixed ? '' : full?.key}`,
    steps: [...(fixed ? [] : (full?.steps ?? [])), share.step, ...steps],
  }
  return { draw, findings: [] }
}

/** Puts the parts of a night together. */
export const together = (parts: { draw: Draw | null; findings: Finding[] }[], place: Draw | null) => {
  const draws = parts.flatMap(({ draw }) => (draw ? [draw] : []))
  return { draws, findings: parts.flatMap(({ findings }) => findings), place }
}
