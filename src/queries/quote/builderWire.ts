import { z } from 'zod'
import { pricingWarningCodes } from '@/src/domain/quote/pricingWarning'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { moneyWire } from './quoteWire'
import { tripWire } from './tripWire'

const pictureWire = z.object({ id: z.string(), url: z.string(), alt: z.string() })

const sums = {
  total: moneyWire,
  per_person: moneyWire.nullable(),
  net: moneyWire.nullable(),
  margin: moneyWire.nullable(),
  margin_percent: z.number().nullable(),
}

const stepWire = z.object({
  what: z.string().describe('The charge, such as “3 nights, double room”'),
  amount: moneyWire,
  why: z.string(),
})

const pricedLineWire = z.object({
  id: z.string(),
  option_id: z.string().nullable(),
  sell: moneyWire,
  net: moneyWire.nullable(),
  typed: z.boolean().describe('Whether its price was typed by hand'),
  calculated: moneyWire.nullable().describe('What the rate card says, where a typed price stands in its place'),
  why: z.string(),
  steps: z.array(stepWire),
})

const warningWire = z.object({
  code: z.enum(pricingWarningCodes),
  line_id: z.string(),
  detail: z.string(),
  dates: z.array(z.iso.date()),
  overridden: z.string().nullable().describe('The reason a manager gave for letting it stand'),
})

/** What a trip comes to and why, as the builder shows it while it is typed. */
export const pricedWire = z.object({
  ...sums,
  why: z.string(),
  options: z.array(z.object({ id: z.string(), name: z.string(), ...sums })),
  lines: z.array(pricedLineWire),
  summary: z.array(z.object({ label: z.string(), sell: moneyWire, net: moneyWire.nullable(), optional: z.boolean() })),
  warnings: z.array(warningWire),
  margin_floor_percent: z
    .string()
    .nullable()
    .describe('The margin below which a manager is asked; null for those who see no margin'),
  approval_reasons: z.array(z.string()).describe('Why a manager must approve it before it is sent; empty if not'),
  reasons_not_to_send: z.array(z.string()),
  fx: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      rate: z.string(),
      buffer_percent: z.string(),
      source: z.string(),
      at: z.iso.datetime(),
      is_stale: z.boolean(),
    }),
  ),
})

/** What a trip comes to for groups of several sizes, two by two in rooms like those of each line: a column for each option. */
export const groupPricesWire = z.object({
  sizes: z.array(z.int()),
  options: z.array(
    z.object({
      id: z.string().nullable().describe('Null where there is no option to choose'),
      name: z.string().nullable(),
      prices: z.array(z.object({ travelers: z.int(), ...sums, warnings: z.array(z.string()) })),
    }),
  ),
})

const roomTypeWire = z.object({
  id: z.string(),
  name: z.string(),
  adults_max: z.int(),
  children_max: z.int(),
  infants_max: z.int(),
})

/** A component as the builder offers it for a date: its price list of that date and what speaks against it. */
export const componentWire = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(componentTypes),
  place: z.string().nullable(),
  destination: z.string().nullable(),
  partner_name: z.string().nullable(),
  text: z.string().nullable(),
  capacity: z.int().nullable(),
  picture: pictureWire.nullable(),
  rate_card_version_id: z.string().nullable(),
  room_types: z.array(roomTypeWire),
  notes: z.array(z.object({ level: z.enum(['info', 'warning', 'stop']), text: z.string() })),
})

/** A component as of a date that was asked for; null is today. */
export const componentOnDateWire = z.object({ date: z.iso.date().nullable(), component: componentWire })

/** A version open in the builder. */
export const builderWire = z.object({
  quote: z.object({ id: z.string(), reference: z.string(), customer_name: z.string() }),
  version: z.object({
    id: z.string(),
    number: z.int(),
    status: z.string(),
    revision: z.int(),
    can_edit: z.boolean(),
    updated_at: z.iso.datetime(),
  }),
  versions: z.array(z.object({ id: z.string(), number: z.int(), status: z.string() })),
  trip: tripWire,
  pictures: z.array(pictureWire),
  components: z.array(componentWire).describe('Those the lines name'),
  priced: pricedWire,
})

/** A tour or an earlier quote that days and lines may be copied from. */
export const libraryEntryWire = z.object({
  kind: z.enum(['tour', 'quote']),
  id: z.string().describe('Of the tour, or of the quote’s version'),
  title: z.string(),
  reference: z.string().nullable(),
  duration_days: z.int(),
  places: z.array(z.string()),
  styles: z.array(z.string()),
  price: moneyWire.nullable().describe('Of the whole trip for a quote, per person for a tour'),
  updated_at: z.iso.datetime(),
})

/**
 * What one entry of the library holds: in the keys it has there, to be given new ones by whoever copies. Its lines are for
 * everybody and their rooms are empty: who travelled there does not travel here. Typed prices are in `currency`.
 */
export const libraryTripWire = tripWire
  .pick({ currency: true, arrival: true, departure: true, days: true, lines: true, options: true })
  .extend({
    pictures: z.array(pictureWire),
    components: z.array(componentWire).describe('Those the lines name, as of today'),
  })

export type BuilderState = z.infer<typeof builderWire>
export type PricedWire = z.infer<typeof pricedWire>
export type GroupPrices = z.infer<typeof groupPricesWire>
export type ComponentWire = z.infer<typeof componentWire>
export type ComponentOnDate = z.infer<typeof componentOnDateWire>
export type LibraryEntry = z.infer<typeof libraryEntryWire>
export type LibraryTrip = z.infer<typeof libraryTripWire>
