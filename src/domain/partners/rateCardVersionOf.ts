import type { ChildBand } from '@/src/domain/shared/childBand'
import type { DateRange, Weekday } from '@/src/domain/shared/dateRange'
import type { Price, RateCardVersion } from '@/src/domain/shared/rateCard'
import type { Partner, RateCard, RateCardVersion as Stored } from '@/src/payload-types'

type Row = { id?: string | null }
type Rows<Name extends keyof Stored> = NonNullable<Stored[Name]> extends readonly (infer Each)[] ? Each : never

const idOf = (value: string | Row): string => (typeof value === 'string' ? value : (value.id ?? ''))
const rowId = ({ id }: Row): string => id ?? ''
const textOrNull = (text: string | null | undefined): string | null => text || null

/** Days of the week as they are typed (`567`); nothing typed is all of them. */
export const weekdaysIn = (typed: string | null | undefined): Weekday[] | null =>
  typed ? [...new Set(typed)].map((digit) => Number(digit) as Weekday).toSorted() : null

const datesOf = ({ from, to }: { from?: string | null; to?: string | null }): DateRange | null =>
  from && to ? { from, to } : null

const bandOf = ({ name, kind, fromAge, toAge, terms, ...row }: Rows<'childBands'>): ChildBand => ({
  id: rowId(row),
  name,
  kind,
  fromAge,
  toAge,
  terms: (terms ?? []).map((term) => ({
    id: rowId(term),
    sharing: term.sharing ?? null,
    bed: term.bed ?? null,
    percent: textOrNull(term.percent),
    amountMinor: term.amountMinor ?? null,
  })),
})

type Around = { card: RateCard; partner: Partner }

/** Makes the plain data that prices are computed from out of a stored version, its card and its partner. */
export const rateCardVersionOf = (version: Stored, { card, partner }: Around): RateCardVersion => ({
  id: version.id,
  rateCardId: card.id,
  number: version.number,
  name: card.name,
  partnerId: partner.id,
  partnerName: partner.name,
  componentType: card.componentType,
  currency: version.currency,
  basis: version.basis,
  commissionPercent: textOrNull(version.commissionPercent),
  validity: { from: version.validFrom, to: version.validTo },
  seasons: (version.seasons ?? []).map(({ name, from, to, weekdays, ...row }) => ({
    id: rowId(row),
    name,
    from,
    to,
    weekdays: weekdaysIn(weekdays),
  })),
  roomTypes: (version.roomTypes ?? []).map(({ code, name, adultsMax, childrenMax, infantsMax }) => ({
    id: code,
    name,
    adultsMax,
    childrenMax,
    infantsMax,
  })),
  prices: (version.prices ?? []) as Price[],
  adultFromAge: version.adultFromAge,
  childBands: (version.childBands ?? []).map(bandOf),
  surcharges: (version.surcharges ?? []).map((row) => ({
    id: rowId(row),
    name: row.name,
    from: row.from,
    to: row.to,
    basis: row.basis,
    weekdays: weekdaysIn(row.weekdays),
    roomTypeId: textOrNull(row.roomType),
    amountMinor: row.amountMinor,
    childPercent: textOrNull(row.childPercent),
    nightsMin: row.nightsMin ?? null,
    commissionable: row.commissionable === true,
  })),
  minimumStays: (version.minimumStays ?? []).map((row) => ({
    id: rowId(row),
    name: row.name,
    season: textOrNull(row.season),
    dates: datesOf(row),
    roomTypeId: textOrNull(row.roomType),
    nightsMin: row.nightsMin,
  })),
  closures: (version.closures ?? []).map((row) => ({
    id: rowId(row),
    kind: row.kind,
    from: row.from,
    to: row.to,
    reason: textOrNull(row.reason),
    componentId: row.component ? idOf(row.component) : null,
    roomTypeId: textOrNull(row.roomType),
  })),
  stayPays: (version.stayPays ?? []).map((row) => ({
    id: rowId(row),
    name: row.name,
    stay: row.stay,
    pay: row.pay,
    scope: row.scope,
    free: row.free,
    season: textOrNull(row.season),
    roomTypeId: textOrNull(row.roomType),
    timesMax: row.timesMax ?? null,
  })),
  freePlaces: version.freeOnePer ? { onePer: version.freeOnePer, max: version.freeMax ?? null } : null,
})
