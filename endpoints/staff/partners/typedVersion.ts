import { z } from 'zod'
import { isCalendarDate } from '@/src/domain/shared/calendarDate'
import { childBeds, childSharings } from '@/src/domain/shared/childBand'
import {
  closureKinds,
  type Price,
  priceKinds,
  rateBases,
  stayPayFreeNights,
  stayPayScopes,
  surchargeBases,
} from '@/src/domain/shared/rateCard'

const date = z.string().refine(isCalendarDate)
const text = z.string().max(200)
const name = text.trim().min(1)
const id = text.nullish()
const none = text.nullish()
const weekdays = z
  .string()
  .regex(/^[1-7]*$/)
  .nullish()
const whole = z.number().int()
const kinds = Object.values(priceKinds).flat() as [Price['kind'], ...Price['kind'][]]

/** Rows that are typed whole; one that is not yet is the form's to ask for, and is left out here. */
const wholeRows = <Row extends z.ZodType>(row: Row, max: number) =>
  z
    .array(z.unknown())
    .max(max)
    .nullish()
    .transform((rows) =>
      (rows ?? []).flatMap((each): z.output<Row>[] => {
        const read = row.safeParse(each)
        return read.success ? [read.data] : []
      }),
    )

const room = { roomType: none }

const isDate = (value: unknown): boolean => typeof value === 'string' && isCalendarDate(value)

/** A field that is half typed is as it is saved. */
const reads: Partial<Record<string, (value: unknown) => boolean>> = {
  validFrom: isDate,
  validTo: isDate,
  basis: (value) => (rateBases as readonly unknown[]).includes(value),
  adultFromAge: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 21,
}

/** What is typed into the form of a rate card's version, by the names of its record; what is absent stays as it is saved. */
export const typedVersion = z
  .object({
    validFrom: text.nullish(),
    validTo: text.nullish(),
    basis: text.nullish(),
    adultFromAge: z.number().nullish(),
    seasons: wholeRows(z.object({ id, name, from: date, to: date, weekdays }), 100),
    roomTypes: wholeRows(z.object({ code: name, name, adultsMax: whole, childrenMax: whole, infantsMax: whole }), 40),
    prices: wholeRows(
      z.object({
        id: text,
        kind: z.enum(kinds),
        componentId: text.nullable(),
        roomTypeId: text.nullable(),
        season: text.nullable(),
        tier: z.object({ from: whole, to: whole }).nullable(),
        amountMinor: z.number(),
      }),
      5_000,
    ),
    childBands: wholeRows(
      z.object({
        ...{ id, name, kind: z.enum(['child', 'infant']), fromAge: whole, toAge: whole },
        terms: wholeRows(
          z.object({
            ...{ id, sharing: z.enum(childSharings).nullish(), bed: z.enum(childBeds).nullish() },
            ...{ percent: none, amountMinor: whole.nullish() },
          }),
          12,
        ),
      }),
      12,
    ),
    surcharges: wholeRows(
      z.object({
        ...{ id, name, from: date, to: date, weekdays, basis: z.enum(surchargeBases), amountMinor: whole },
        ...{ childPercent: none, nightsMin: whole.nullish(), commissionable: z.boolean().nullish(), ...room },
      }),
      60,
    ),
    minimumStays: wholeRows(
      z.object({ id, name, nightsMin: whole, season: none, from: date.nullish(), to: date.nullish(), ...room }),
      60,
    ),
    closures: wholeRows(
      z.object({ id, kind: z.enum(closureKinds), from: date, to: date, reason: none, component: none, ...room }),
      100,
    ),
    stayPays: wholeRows(
      z.object({
        ...{ id, name, stay: whole, pay: whole, timesMax: whole.nullish(), season: none, ...room },
        ...{ scope: z.enum(stayPayScopes), free: z.enum(stayPayFreeNights) },
      }),
      30,
    ),
  })
  .partial()
  .transform((typed) =>
    Object.fromEntries(Object.entries(typed).filter(([field, value]) => reads[field]?.(value) ?? true)),
  )
