import type { Price } from '@/src/domain/shared/rateCard'
import { priceName } from './priceName'
import type { RowProblem } from './rowProblem'

type Tiered = Pick<Price, 'id' | 'kind' | 'season' | 'tier'>

const isSize = (size: number): boolean => Number.isInteger(size) && size >= 1

const sizes = (from: number, to: number): string => (from === to ? `${from} people` : `${from}–${to} people`)

/** Lists what is wrong with the tiers of one price, naming the rows: sizes that are none, overlaps, and holes between them. */
export const findTierProblems = (rows: readonly Tiered[]): RowProblem[] => {
  const tiered = rows.flatMap((row) => (row.tier ? [{ ...row, tier: row.tier }] : []))
  const wrong = tiered.filter(({ tier }) => !isSize(tier.from) || !isSize(tier.to) || tier.from > tier.to)
  if (wrong.length > 0)
    return wrong.map((row) => ({
      code: 'row-invalid',
      detail: `${priceName(row)} is for no size of group.`,
      rowIds: [row.id],
    }))
  const sorted = tiered.toSorted((a, b) => a.tier.from - b.tier.from)
  return sorted.slice(1).flatMap((row, index): RowProblem[] => {
    const below = sorted[index]
    if (!below || row.tier.from === below.tier.to + 1) return []
    const overlap = row.tier.from <= below.tier.to
    return [
      {
        code: overlap ? 'rows-overlap' : 'hole-between-rows',
        detail: overlap
          ? `${priceName(below)} and ${priceName(row)} overlap.`
          : `No price is for ${sizes(below.tier.to + 1, row.tier.from - 1)}, between ${priceName(below)} and ${priceName(row)}.`,
        rowIds: [below.id, row.id],
      },
    ]
  })
}
