import type { ChildBed, ChildSharing } from '@/src/domain/shared/childBand'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { Occupancy } from '@/src/domain/shared/occupancy'
import type { GroupTier, PriceKind } from '@/src/domain/shared/rateCard'
import type { MarkupConditions, MarkupScope } from './markupRule'

/** Which version of which rate card a number comes from. */
export type RateSource = { rateCardId: string; versionId: string; number: number; name: string }

/** One step of how a unit's price came to be, in the order in which they were taken. */
export type TraceStep =
  | {
      step: 'rate'
      source: RateSource
      priceId: string
      kind: PriceKind
      roomType: string | null
      occupancy: Occupancy | null
      season: string | null
      tier: GroupTier | null
      amountMinor: number
      currency: CurrencyCode
    }
  | {
      step: 'surcharge'
      source: RateSource
      surchargeId: string
      name: string
      amountMinor: number
      currency: CurrencyCode
      childPercent: string | null
    }
  | {
      step: 'child'
      bandId: string
      band: string
      termId: string | null
      age: number
      sharing: ChildSharing | null
      bed: ChildBed | null
      percent: string | null
      amountMinor: number | null
    }
  | { step: 'commission'; percent: string }
  | { step: 'stay_pay'; stayPayId: string; name: string; stay: number; pay: number }
  | { step: 'free_place'; onePer: number; max: number | null }
  | { step: 'load'; people: number }
  | { step: 'typed' }
  | { step: 'net'; amountMinor: number; currency: CurrencyCode }
  | {
      step: 'fx'
      rate: string
      from: CurrencyCode
      to: CurrencyCode
      bufferPercent: string
      source: string
      at: string
    }
  | {
      step: 'markup'
      ruleId: string
      name: string
      level: MarkupScope['level']
      conditions: MarkupConditions
      percent: string
    }
  | { step: 'rounding'; upToMinor: number | null; exactMinor: string }
