import { placesOf } from '@/src/domain/shared/occupancy'
import type { PriceKind } from '@/src/domain/shared/rateCard'
import { bedsOf } from './beds'
import { isAdult } from './heads'
import type { Finding } from './pricingWarning'
import {
  drawFor,
  drawFull,
  type Full,
  fullOf,
  missingRate,
  type NightPrice,
  nightRate,
  nightStep,
  type RoomNight,
  together,
} from './roomNight'

const reductionKinds: Record<number, PriceKind> = { 3: 'triple_reduction', 4: 'quad_reduction' }

const withSupplement = (night: RoomNight, twin: Full): { full: Full; findings: Finding[] } => {
  const supplement = nightRate(night, 'single_supplement')
  if (!supplement) return { full: twin, findings: [missingRate(night, 'single_supplement')] }
  const full: Full = {
    kind: 'single_supplement',
    amountMinor: twin.amountMinor + supplement.amountMinor,
    key: `${twin.key}+${supplement.id}`,
    steps: [...twin.steps, nightStep(night, supplement)],
  }
  return { full, findings: [] }
}

const withReduction = (night: RoomNight, twin: Full, adults: number): Full => {
  const kind = reductionKinds[adults]
  const reduction = kind ? nightRate(night, kind) : null
  if (!reduction) return twin
  return {
    kind: reduction.kind,
    amountMinor: Math.max(0, twin.amountMinor - reduction.amountMinor),
    key: `${twin.key}-${reduction.id}`,
    steps: [...twin.steps, nightStep(night, reduction)],
  }
}

/** Prices a night per person: twin share, more for one alone, less for three or four adults, children by their band. */
export const nightPerPerson = (night: RoomNight): NightPrice => {
  const { occupancy, heads, extraBedFor } = night
  const twin = fullOf(night, nightRate(night, 'twin_share'))
  const beds = bedsOf(heads, { places: placesOf[occupancy], extraBedFor })
  if (!twin) return { draws: [], findings: [missingRate(night, 'twin_share')], place: null }
  const inPlaces = beds.filter(({ bed }) => bed === 'place')
  const alone = inPlaces.length === 1 && beds.every(({ bed }) => bed === 'place' || bed === 'cot')
  const adults = inPlaces.filter(({ head }) => isAdult(head)).length
  const { full: single, findings } = alone ? withSupplement(night, twin) : { full: twin, findings: [] }
  const adult = alone ? single : withReduction(night, twin, adults)
  const extraBed = fullOf(night, nightRate(night, 'extra_bed')) ?? twin
  const parts = beds.map((bed) => {
    if (bed.bed !== 'place') return drawFor(night, bed, isAdult(bed.head) ? extraBed : twin)
    return drawFor(night, bed, isAdult(bed.head) ? adult : single)
  })
  return together([{ draw: null, findings }, ...parts], drawFull(night, twin, []))
}
