import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { forgetAbsent } from './partyEdits'

type Row = { id: string }
type Sides<Value> = { base: Value; mine: Value; theirs: Value }

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b)

const byId = <Each extends Row>(rows: readonly Each[]): ReadonlyMap<string, Each> =>
  new Map(rows.map((row) => [row.id, row]))

/** What only one of two changed is theirs; what both changed is mine. */
const merged = <Value>({ base, mine, theirs }: Sides<Value>): Value => (isSame(mine, base) ? theirs : mine)

const parts = <Each extends Row>({ base, mine, theirs }: Sides<Each>): Each => {
  const both = { ...mine }
  for (const key of Object.keys(mine) as (keyof Each)[])
    both[key] = merged({ base: base[key], mine: mine[key], theirs: theirs[key] })
  return both
}

// Rows stand as the one who moved them left them; what the other added comes behind the row it was added behind.
const rows = <Each extends Row>({ base, mine, theirs }: Sides<readonly Each[]>): Each[] => {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)]
  const ids = (all: readonly Each[]) => all.filter(({ id }) => inMine.has(id) && inTheirs.has(id)).map(({ id }) => id)
  const isMoved = !isSame(ids(mine), ids(base.filter(({ id }) => inMine.has(id))))
  const [leading, other] = isMoved ? [mine, theirs] : [theirs, mine]
  const inLeading = byId(leading)
  const order = leading.map(({ id }) => id)
  for (const [at, row] of other.entries()) {
    const was = inBase.get(row.id)
    if (inLeading.has(row.id) || (was && isSame(row, was))) continue
    const before = other[at - 1]?.id
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, row.id)
  }
  return order.flatMap((id): Each[] => {
    const [was, my, their] = [inBase.get(id), inMine.get(id), inTheirs.get(id)]
    if (my && their) return [parts({ base: was ?? their, mine: my, theirs: their })]
    const left = my ?? their
    // Who took it out is followed, unless the other went on with it.
    return left && (!was || !isSame(left, was)) ? [left] : []
  })
}

/** Puts two people's changes of one trip together: each one's own stand; where both changed the same, mine does. */
export const mergeTrips = (sides: Sides<TripWire>): TripWire => {
  const of = <Key extends keyof TripWire>(key: Key): Sides<TripWire[Key]> => ({
    base: sides.base[key],
    mine: sides.mine[key],
    theirs: sides.theirs[key],
  })
  const plain = Object.fromEntries(
    (Object.keys(sides.mine) as (keyof TripWire)[]).map((key) => [key, merged(of(key) as Sides<unknown>)]),
  ) as TripWire
  const days = rows(of('days'))
  const options = rows(of('options'))
  const [dayIds, optionIds] = [byId(days), byId(options)]
  const lines = rows(of('lines'))
    .filter(({ day_id }) => day_id === null || dayIds.has(day_id))
    .map((line) => (line.option_id === null || optionIds.has(line.option_id) ? line : { ...line, option_id: null }))
  return forgetAbsent({ ...plain, days, options, lines, party: rows(of('party')) })
}
