import { z } from 'zod'
import { lineInclusions } from '@/src/domain/quote/lineInclusions'
import { granularities, lumpSumBases } from '@/src/domain/quote/pricing'
import { tripMoments } from '@/src/domain/quote/tripMoments'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { currencyCodes } from '@/src/domain/shared/currency'
import { locales } from '@/src/domain/shared/language'
import { meals } from '@/src/domain/shared/meals'
import { occupancies } from '@/src/domain/shared/occupancy'

const key = z.string().min(1).max(64)
const minor = z.int().min(0).max(1_000_000_000_000)
const text = (max: number) => z.string().max(max)
const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,4})?$/)
  .refine((typed) => Number(typed) <= 500, 'is 500 at most')

const transitWire = z.strictObject({
  flight: text(120).nullable(),
  time: text(40).nullable(),
  text: text(2000).nullable(),
})

const travelerWire = z.strictObject({
  id: key,
  name: text(120).nullable(),
  kind: z.enum(['adult', 'child']),
  birth_date: z.iso.date().nullable(),
  age: z.int().min(0).max(120).nullable(),
  paying: z.boolean(),
})

const dayWire = z.strictObject({
  id: key,
  section: text(120).nullable(),
  title: text(160),
  place: text(120).nullable(),
  description: text(5000),
  meals: z.array(z.enum(meals)).max(3),
  overnight: text(160).nullable(),
  picture_id: z.string().nullable(),
})

const roomWire = z.strictObject({
  id: key,
  room_type_id: text(64).nullable(),
  occupancy: z.enum(occupancies),
  sleepers: z.array(z.strictObject({ traveler_id: key, extra_bed: z.boolean() })).max(20),
})

/** One line as the builder writes it; `day_id` names its day, so that a day takes its lines along when it moves. */
export const lineWire = z.strictObject({
  id: key,
  moment: z.enum(tripMoments),
  day_id: key.nullable(),
  component: z.enum(componentTypes),
  component_id: z.string().nullable(),
  rate_card_version_id: z.string().nullable(),
  label: text(160),
  text: text(2000).nullable(),
  destination: text(120).nullable(),
  inclusion: z.enum(lineInclusions),
  tickable: z.boolean(),
  option_id: key.nullable(),
  days: z.int().min(1).max(365),
  rooms: z.array(roomWire).max(60),
  units: z.int().min(1).max(999).nullable(),
  capacity: z.int().min(1).max(999).nullable(),
  traveler_ids: z.array(key).max(99).nullable(),
  quantity: z.int().min(1).max(9999),
  per: z.enum(['line', 'person']),
  sell_minor: minor.nullable(),
  net_minor: minor.nullable(),
  markup_percent: percent.nullable(),
})

/** A version's trip and offer as the builder reads and writes it, whole; amounts in minor units of `currency`. */
export const tripWire = z.strictObject({
  title: text(200),
  language: z.enum(locales),
  cover_id: z.string().nullable(),
  letter: text(5000).nullable(),
  currency: z.enum(currencyCodes),
  start_date: z.iso.date().nullable(),
  adults: z.int().min(0).max(99),
  children: z.int().min(0).max(99),
  party: z.array(travelerWire).max(99),
  arrival: transitWire,
  departure: transitWire,
  days: z.array(dayWire).max(90),
  options: z.array(z.strictObject({ id: key, name: text(80), text: text(1000).nullable() })).max(4),
  lines: z.array(lineWire).max(400),
  inclusions: z.array(text(300)).max(60),
  exclusions: z.array(text(300)).max(60),
  pricing_mode: z.enum(['lump_sum', 'lines']),
  granularity: z.enum(granularities),
  lump_sum: z.strictObject({
    basis: z.enum(lumpSumBases),
    sell_minor: minor.nullable(),
    net_minor: minor.nullable(),
  }),
  adjustments: z
    .array(
      z.strictObject({
        kind: z.enum(['extra', 'discount']),
        label: text(160),
        sell_minor: minor,
        net_minor: minor.nullable(),
      }),
    )
    .max(40),
  round_unit_up_to_minor: minor.nullable(),
  round_total_up_to_minor: minor.nullable(),
  markup_percent: percent.nullable(),
})

export type TripWire = z.infer<typeof tripWire>
export type LineWire = z.infer<typeof lineWire>
