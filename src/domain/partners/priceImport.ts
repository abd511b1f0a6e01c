import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { GroupTier, Price, RateBasis } from '@/src/domain/shared/rateCard'
import type { TypedSeason } from './assertSeasons'
import type { PriceRow } from './readPriceRow'

export type ImportedRoomType = {
  code: string
  name: string
  adultsMax: number
  childrenMax: number
  infantsMax: number
}

/** What of a card's version a price list may change; a card without a version has no dates yet. */
export type PriceListContent = {
  basis: RateBasis
  currency: CurrencyCode
  validFrom: CalendarDate | null
  validTo: CalendarDate | null
  seasons: readonly TypedSeason[]
  roomTypes: readonly ImportedRoomType[]
  tiers: readonly GroupTier[]
  prices: readonly Price[]
}

/** Whether the file adds to and changes what there is, or is the whole price list. */
export const priceImportModes = ['add', 'replace'] as const

export type PriceImportMode = (typeof priceImportModes)[number]

export const pricePlans = ['creates', 'changes', 'same', 'refused'] as const

/** What one row of a file will do, and sentences that say so. */
export type PlannedPriceRow = { line: number; plan: (typeof pricePlans)[number]; notes: string[] }

/** A row whose names are known to the card. */
export type PlacedRow = Omit<PriceRow, 'roomType' | 'component'> & {
  line: number
  roomTypeId: string | null
  componentId: string | null
}

type CaseOf = Pick<Price, 'kind' | 'componentId' | 'roomTypeId' | 'season'>

/** Tells the prices of one case from those of another; those of one case differ by the size of the group. */
export const priceCase = ({ kind, componentId, roomTypeId, season }: CaseOf): string =>
  JSON.stringify([kind, componentId, roomTypeId, season])

export const tierKey = (tier: GroupTier | null): string => (tier ? `${tier.from}-${tier.to}` : '')
