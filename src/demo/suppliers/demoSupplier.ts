import type { PartnerKind } from '@/src/domain/partners/partnerKinds'
import type { spokenLanguages } from '@/src/domain/partners/spokenLanguages'
import type { ComponentType } from '@/src/domain/shared/componentTypes'
import type { Language } from '@/src/domain/shared/language'
import type { Price } from '@/src/domain/shared/rateCard'
import type { RateCardVersion } from '@/src/payload-types'
import type { DemoPictureName } from '../pictures/demoPictures'
import type { DemoCountry } from '../tours/demoTour'
import type { DemoYears } from './demoYears'

export type DemoText = readonly [title: string, description: string]

export type DemoComponent = {
  name: string
  type: ComponentType
  place: string | null
  /** Where a journey begins. */
  placeFrom?: string
  picture: DemoPictureName | null
  peopleMax?: number
  texts: Record<Language, DemoText>
}

/** What a card's version says; its rows get their ids where they are stored. */
export type DemoRates = Pick<RateCardVersion, 'currency' | 'basis' | 'validFrom' | 'validTo'> &
  Partial<
    Pick<
      RateCardVersion,
      | 'commissionPercent'
      | 'seasons'
      | 'roomTypes'
      | 'tiers'
      | 'adultFromAge'
      | 'childBands'
      | 'surcharges'
      | 'minimumStays'
      | 'closures'
      | 'stayPays'
      | 'freeOnePer'
      | 'freeMax'
    >
  > & { prices: Price[] }

export type RatesAround = { years: DemoYears; componentId: (name: string) => string }

export type DemoCard = {
  name: string
  componentType: ComponentType
  components: readonly string[]
  rates: (around: RatesAround) => DemoRates
  /** Every price of a draft of the next version, this much higher; none where nothing changes. */
  nextPercent?: string
}

/** Rooms held for us from the start of a year on. */
export type DemoAllocation = { component: string; units: number; releaseDays: number }

/** A supplier of the demo with what it sells and for how much; its name says that it is a demo. */
export type DemoSupplier = {
  name: string
  kind: PartnerKind
  country: DemoCountry
  city: string
  languages: (keyof typeof spokenLanguages)[]
  components: readonly DemoComponent[]
  cards: readonly DemoCard[]
  allocations?: readonly DemoAllocation[]
}
