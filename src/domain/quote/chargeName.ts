import type { Charge, ChargeKind } from './pricedTrip'

const names: Record<Exclude<ChargeKind, 'surcharge'>, string> = {
  SGL: 'single room',
  DBL: 'double room',
  TWN: 'twin room',
  TPL: 'triple room',
  QUAD: 'room for four',
  extra_bed: 'extra bed',
  twin_share: 'person in twin share',
  single_supplement: 'single supplement',
  triple_reduction: 'reduction for three',
  quad_reduction: 'reduction for four',
  person: 'person',
  unit: 'unit',
  child: 'child',
  infant: 'infant',
  free_place: 'free place',
  typed: 'price typed by hand',
}

const nameOf = ({ kind, trace }: Charge): string => {
  if (kind !== 'surcharge') return names[kind]
  const step = trace.find((each) => each.step === 'surcharge')
  return step?.step === 'surcharge' ? `${step.name} surcharge` : 'surcharge'
}

/** Says what a charge is for, such as “3 nights, double room” or “2 × person”. */
export const chargeName = (charge: Charge): string => {
  const { quantity, roomId, dates } = charge
  const nights = dates.length
  if (roomId === null || nights === 0 || quantity % nights !== 0) return `${quantity} × ${nameOf(charge)}`
  const each = quantity / nights
  const stay = nights === 1 ? '1 night' : `${nights} nights`
  return `${stay}, ${each === 1 ? '' : `${each} × `}${nameOf(charge)}`
}
