import type { CurrencyCode } from '@/src/domain/shared/currency'
import { type Money, subtract, zero } from '@/src/domain/shared/money'
import type { ComparedTrip } from './comparedTrip'
import type { ContentAdjustment } from './tripContent'

/** `from` and `to` are what the price was changed by, a discount below zero; null where it was not. */
export type AdjustmentChange = {
  kind: 'adjustment'
  label: string
  from: Money | null
  to: Money | null
  difference: Money | null
}

export type OptionChange =
  | { kind: 'option_added' | 'option_removed'; name: string }
  | { kind: 'option_renamed'; from: string; to: string }

/** Tells which ways to travel came, went and are called otherwise; they are the same where their ids are. */
export const changedOptions = (before: ComparedTrip, after: ComparedTrip): OptionChange[] => {
  const [earlier, later] = [before.content.options, after.content.options]
  const nameOf = new Map(earlier.map(({ id, name }) => [id, name]))
  const stays = new Set(later.map(({ id }) => id))
  return [
    ...later.flatMap(({ id, name }): OptionChange[] => {
      const from = nameOf.get(id)
      if (from === undefined) return [{ kind: 'option_added', name }]
      return from === name ? [] : [{ kind: 'option_renamed', from, to: name }]
    }),
    ...earlier.filter(({ id }) => !stays.has(id)).map(({ name }) => ({ kind: 'option_removed' as const, name })),
  ]
}

const amountOf = ({ kind, sellMinor }: ContentAdjustment): number => (kind === 'discount' ? -sellMinor : sellMinor)

const amountsByLabel = ({ content: { adjustments } }: ComparedTrip): Map<string, number> => {
  const amounts = new Map<string, number>()
  for (const each of adjustments) amounts.set(each.label, (amounts.get(each.label) ?? 0) + amountOf(each))
  return amounts
}

const inCurrency = (amountMinor: number | undefined, currency: CurrencyCode): Money | null =>
  amountMinor === undefined ? null : { amountMinor, currency }

/** Tells which discounts and supplements of the whole price came, went and are another amount; they are known by their labels. */
export const changedAdjustments = (before: ComparedTrip, after: ComparedTrip): AdjustmentChange[] => {
  const [earlier, later] = [amountsByLabel(before), amountsByLabel(after)]
  const [was, is] = [before.content.currency, after.content.currency]
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((label): AdjustmentChange[] => {
    const [from, to] = [inCurrency(earlier.get(label), was), inCurrency(later.get(label), is)]
    if (from?.amountMinor === to?.amountMinor && was === is) return []
    const difference = was === is ? subtract(to ?? zero(is), from ?? zero(is)) : null
    return [{ kind: 'adjustment', label, from, to, difference }]
  })
}
