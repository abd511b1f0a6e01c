import type { ContentDay, ContentLine, Transit, TripContent } from './tripContent'
import type { TripRoom } from './tripPricing'

type Absent = null | undefined
type Stored<Row> = { [Key in keyof Row]?: Row[Key] | Absent }
type Linked = string | { id: string } | Absent

type StoredDay = Stored<Omit<ContentDay, 'id' | 'pictureId' | 'title' | 'description'>> & {
  key?: string | Absent
  id?: string | Absent
  title: string
  description: string
  picture?: Linked
}

type StoredLine = Stored<Omit<ContentLine, 'id' | 'componentId' | 'rateCardVersionId' | 'optionId' | 'rooms'>> & {
  key?: string | Absent
  id?: string | Absent
  component: ContentLine['component']
  label: string
  supplied?: Linked
  rateCardVersion?: string | Absent
  option?: string | Absent
  rooms?: unknown
  travelers?: unknown
}

type StoredAdjustment = {
  kind: 'extra' | 'discount'
  label: string
  sellMinor: number
  netMinor?: number | Absent
}

/** A version as the database keeps it, as far as its trip and price go. */
export type StoredContent = Stored<
  Pick<TripContent, 'startDate' | 'roundUnitUpToMinor' | 'roundTotalUpToMinor' | 'markupPercent'>
> &
  Pick<TripContent, 'currency' | 'adults' | 'children' | 'pricingMode' | 'granularity'> & {
    party?:
      | readonly (Stored<Omit<TripContent['party'][number], 'id' | 'kind'>> & {
          key?: string | Absent
          id?: string | Absent
          kind: 'adult' | 'child'
        })[]
      | Absent
    arrival?: Stored<Transit> | Absent
    departure?: Stored<Transit> | Absent
    days?: readonly StoredDay[] | Absent
    lines?: readonly StoredLine[] | Absent
    options?: readonly { key?: string | Absent; id?: string | Absent; name: string; text?: string | Absent }[] | Absent
    lumpSum?: Stored<TripContent['lumpSum']> | Absent
    adjustments?: readonly StoredAdjustment[] | Absent
  }

const orNull = <Value>(value: Value | Absent): Value | null => (value === undefined || value === '' ? null : value)
const idOf = (linked: Linked): string | null => (typeof linked === 'string' ? linked : (linked?.id ?? null))
const keyOf = ({ key, id }: { key?: string | Absent; id?: string | Absent }, index: number): string =>
  key || id || `row ${index + 1}`

const transitOf = (stored: Stored<Transit> | Absent): Transit => ({
  text: orNull(stored?.text),
  flight: orNull(stored?.flight),
  time: orNull(stored?.time),
})

const dayOf = (day: StoredDay, index: number): ContentDay => ({
  id: keyOf(day, index),
  section: orNull(day.section),
  title: day.title,
  place: orNull(day.place),
  description: day.description,
  meals: day.meals ?? [],
  overnight: orNull(day.overnight),
  pictureId: idOf(day.picture),
})

const lineOf = (line: StoredLine, index: number): ContentLine => ({
  id: keyOf(line, index),
  moment: line.moment ?? 'day',
  dayNumber: orNull(line.dayNumber),
  component: line.component,
  componentId: idOf(line.supplied),
  rateCardVersionId: orNull(line.rateCardVersion),
  label: line.label,
  text: orNull(line.text),
  destination: orNull(line.destination),
  inclusion: line.inclusion ?? 'included',
  tickable: line.tickable ?? false,
  optionId: orNull(line.option),
  days: line.days ?? 1,
  rooms: Array.isArray(line.rooms) ? (line.rooms as TripRoom[]) : [],
  units: orNull(line.units),
  capacity: orNull(line.capacity),
  travelerIds: Array.isArray(line.travelers) ? (line.travelers as string[]) : null,
  quantity: line.quantity ?? 1,
  per: line.per ?? 'line',
  sellMinor: orNull(line.sellMinor),
  netMinor: orNull(line.netMinor),
  markupPercent: orNull(line.markupPercent),
})

const partyOf = ({ party }: StoredContent): TripContent['party'] =>
  (party ?? []).map((person, index) => ({
    id: keyOf(person, index),
    name: orNull(person.name),
    kind: person.kind,
    birthDate: orNull(person.birthDate),
    age: orNull(person.age),
    paying: person.paying ?? true,
  }))

/** Reads a stored version as the trip and price staff put in. */
export const contentOf = (stored: StoredContent): TripContent => ({
  currency: stored.currency,
  startDate: orNull(stored.startDate),
  party: partyOf(stored),
  adults: stored.adults,
  children: stored.children,
  arrival: transitOf(stored.arrival),
  departure: transitOf(stored.departure),
  days: (stored.days ?? []).map(dayOf),
  lines: (stored.lines ?? []).map(lineOf),
  options: (stored.options ?? []).map((option, index) => ({
    id: keyOf(option, index),
    name: option.name,
    text: orNull(option.text),
  })),
  pricingMode: stored.pricingMode,
  granularity: stored.granularity,
  lumpSum: {
    basis: stored.lumpSum?.basis ?? 'per_trip',
    sellMinor: orNull(stored.lumpSum?.sellMinor),
    netMinor: orNull(stored.lumpSum?.netMinor),
  },
  adjustments: (stored.adjustments ?? []).map(({ kind, label, sellMinor, netMinor }) => ({
    kind,
    label,
    sellMinor,
    netMinor: orNull(netMinor),
  })),
  roundUnitUpToMinor: orNull(stored.roundUnitUpToMinor),
  roundTotalUpToMinor: orNull(stored.roundTotalUpToMinor),
  markupPercent: orNull(stored.markupPercent),
})
