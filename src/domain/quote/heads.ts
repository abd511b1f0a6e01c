import { ageOn } from '@/src/domain/shared/ageOn'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import { bandOf, type ChildBand } from '@/src/domain/shared/childBand'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { Finding } from './pricingWarning'
import type { TripTraveler } from './tripPricing'

/** A traveler as a rate card sees them on a date; `index` is their place among those who take part. */
export type Head = {
  index: number
  travelerId: string
  paying: boolean
  as: 'adult' | 'child' | 'infant'
  age: number | null
  band: ChildBand | null
}

type Bands = Pick<RateCardVersion, 'adultFromAge' | 'childBands'>

/** The age that counts: on the date of the service, or as typed. */
export const ageOf = ({ birthDate, age }: TripTraveler, date: CalendarDate): number | null =>
  birthDate === null ? age : ageOn(birthDate, date)

type Looked = { index: number; card: Bands; date: CalendarDate; findings: Finding[] }

/** Sees a traveler as a card does on a date; who cannot be told from an adult counts as one, and is found. */
export const headOn = (traveler: TripTraveler, { index, card, date, findings }: Looked): Head => {
  const { id: travelerId, paying, kind } = traveler
  const age = ageOf(traveler, date)
  const adult: Head = { index, travelerId, paying, as: 'adult', age, band: null }
  if (age === null) {
    if (kind === 'child' && card.adultFromAge > 0)
      findings.push({ code: 'age-unknown', what: 'the age of a child is not known', date })
    return adult
  }
  if (age >= card.adultFromAge) return adult
  const band = bandOf(card.childBands, age)
  if (band) return { ...adult, as: band.kind, band }
  findings.push({ code: 'child-without-band', what: `no child band is for the age of ${age}`, date })
  return adult
}

export const isGuest = ({ as }: Head): boolean => as !== 'infant'
export const isAdult = ({ as }: Head): boolean => as === 'adult'
