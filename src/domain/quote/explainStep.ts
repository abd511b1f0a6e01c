import { addDays } from '@/src/domain/shared/calendarDate'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { TraceStep } from './trace'

const kindNames: Partial<Record<string, string>> = {
  twin_share: 'twin share',
  single_supplement: 'plus the single supplement',
  triple_reduction: 'less the triple reduction',
  quad_reduction: 'less the reduction for four',
  extra_bed: 'extra bed',
  person: 'a person',
  unit: 'a unit',
}

const sharings = {
  two_adults: 'sharing with two adults',
  one_adult: 'sharing with one adult',
  no_adult: 'without an adult',
}

const levels = {
  line: 'this line',
  day: 'its day',
  quote: 'this quote',
  partner: 'the partner',
  component_type: 'its kind of service',
  destination_and_season: 'destination and season',
  default: 'everything else',
}

const rate = ({
  source,
  kind,
  roomType,
  season,
  tier,
  amountMinor,
  currency,
}: Extract<TraceStep, { step: 'rate' }>) => {
  const facts = [
    ...(roomType === null ? [] : [roomType]),
    kindNames[kind] ?? kind,
    ...(season === null ? [] : [`season ${season}`]),
    ...(tier === null ? [] : [`group of ${tier.from}–${tier.to}`]),
  ]
  const amount = formatMoney({ amountMinor, currency }, 'en')
  return `${facts.join(', ')} at ${amount} (${source.name}, version ${source.number})`
}

const surcharge = ({
  name,
  amountMinor,
  currency,
  childPercent,
  source,
}: Extract<TraceStep, { step: 'surcharge' }>) => {
  const share = childPercent === null ? '' : `, of which children pay ${childPercent} %`
  return `${name} surcharge of ${formatMoney({ amountMinor, currency }, 'en')}${share} (${source.name}, version ${source.number})`
}

const child = ({ band, age, sharing, bed, percent, amountMinor }: Extract<TraceStep, { step: 'child' }>) => {
  const how = [...(sharing === null ? [] : [sharings[sharing]]), ...(bed === 'extra' ? ['in an extra bed'] : [])]
  const pays = amountMinor === null ? `${percent} % of it` : 'a price of their own'
  return `${band} band at age ${age}${how.length > 0 ? ` ${how.join(' ')}` : ''} pays ${pays}`
}

const fx = ({ rate: by, from, to, bufferPercent, source, at }: Extract<TraceStep, { step: 'fx' }>) =>
  `${from} to ${to} at ${by} (${source}, ${at.slice(0, 10)}) with a buffer of ${bufferPercent} %`

const markup = ({ percent, name, level, conditions }: Extract<TraceStep, { step: 'markup' }>) => {
  const { destination, place, placeFrom, season } = conditions
  const to = place?.name ?? destination
  const facts = [
    ...(to ? [placeFrom ? `from ${placeFrom.name} to ${to}` : to] : []),
    ...(season ? [`travel on ${season.from} to ${addDays(season.to, -1)}`] : []),
  ]
  const narrowed = facts.length > 0 ? ` (${facts.join(', ')})` : ''
  return `marked up ${percent} % by “${name}”, the rule for ${levels[level]}${narrowed}`
}

/** Says one step of a trace in words; the currency is the customer's. */
export const explainStep = (step: TraceStep, currency: CurrencyCode): string => {
  if (step.step === 'rate') return rate(step)
  if (step.step === 'surcharge') return surcharge(step)
  if (step.step === 'child') return child(step)
  if (step.step === 'fx') return fx(step)
  if (step.step === 'commission') return `less our commission of ${step.percent} %`
  if (step.step === 'stay_pay') return `free by “${step.name}” (stay ${step.stay}, pay ${step.pay})`
  if (step.step === 'free_place') return `one place free for every ${step.onePer} paid`
  if (step.step === 'load') return `${step.people} people in each`
  if (step.step === 'typed') return 'a price typed by hand'
  if (step.step === 'net') return `net ${formatMoney(step, 'en')}`
  if (step.step === 'markup') return markup(step)
  return step.upToMinor === null || step.upToMinor === 0
    ? 'rounded half away from zero'
    : `rounded up to full ${formatMoney({ amountMinor: step.upToMinor, currency }, 'en')}`
}
