import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { PricedTripLine } from './pricedTrip'
import type { TraceStep } from './trace'

/** One reason why a line's price is another than it was. */
export type PriceCause =
  | { kind: 'rate'; from: string | null; to: string | null }
  | { kind: 'exchange'; from: string | null; to: string | null }
  | { kind: 'markup'; from: string | null; to: string | null }

type Step<Kind extends TraceStep['step']> = Extract<TraceStep, { step: Kind }>

const stepsOf = <Kind extends TraceStep['step']>({ charges }: PricedTripLine, kind: Kind): Step<Kind>[] =>
  charges.flatMap(({ trace }) => trace).filter((step): step is Step<Kind> => step.step === kind)

/** What of the steps differs is told; the same said for several nights is said once. */
const named = (names: string[]): string | null => [...new Set(names)].join(', ') || null

const cardsOf = (line: PricedTripLine) =>
  named(stepsOf(line, 'rate').map(({ source }) => `${source.name}, version ${source.number}`))

const netsOf = ({ charges }: PricedTripLine) =>
  canonicalJson(charges.map(({ kind, quantity, unitNet }) => [kind, quantity, unitNet]))

const exchangesOf = (line: PricedTripLine) =>
  named(
    stepsOf(line, 'fx').map(({ rate, from, to, bufferPercent }) => `${from} to ${to} at ${rate} + ${bufferPercent} %`),
  )

const markupsOf = (line: PricedTripLine) =>
  named(stepsOf(line, 'markup').map(({ name, percent }) => `${percent} % by “${name}”`))

/** Tells why a line is priced otherwise than before: what the supplier asks, the exchange, the markup. */
export const priceCauses = (before: PricedTripLine, after: PricedTripLine): PriceCause[] => {
  const causes: PriceCause[] = []
  if (netsOf(before) !== netsOf(after)) causes.push({ kind: 'rate', from: cardsOf(before), to: cardsOf(after) })
  const [exchange, markup] = [exchangesOf, markupsOf].map((read) => ({ from: read(before), to: read(after) }))
  if (exchange && exchange.from !== exchange.to) causes.push({ kind: 'exchange', ...exchange })
  if (markup && markup.from !== markup.to) causes.push({ kind: 'markup', ...markup })
  return causes
}

const words: Record<PriceCause['kind'], string> = {
  rate: 'the supplier’s price',
  exchange: 'the exchange',
  markup: 'the markup',
}

/** Says a cause in words, such as `the markup went from 25 % by “Standard” to 30 % by “Peak”`. */
export const causeSentence = ({ kind, from, to }: PriceCause): string => {
  if (from === to) return `${words[kind]} changed (${to ?? 'none'})`
  return `${words[kind]} went from ${from ?? 'none'} to ${to ?? 'none'}`
}
