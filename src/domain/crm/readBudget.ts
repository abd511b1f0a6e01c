import { foldText } from '@/src/domain/shared/foldText'

/** What somebody would spend, in whole US dollars; null is open to that side. */
export type BudgetBand = { from: number | null; to: number | null }

const otherCurrency = /€|£|₫|¥|฿|\b(eur|euros?|gbp|pounds?|vnd|dong|aud|cad|chf|thb|jpy)\b/
const upTo = /\b(under|below|up to|less than|max|maximum|at most|bis|jusqu|hasta|duoi)\b|[<≤]/
const from = /\b(over|above|from|more than|min|minimum|at least|ab|des|a partir|desde|tren)\b|[>≥]|\d\s*k?\s*\+/
// What is smaller counts people, days or nights.
const smallestBudget = 100

const amounts = (text: string): number[] => {
  const found = [...text.matchAll(/(\d+(?:[.,' ]\d{3})+|\d+)(?:[.,]\d{1,2}(?!\d))?\s*(k\b)?/g)]
  const isThousands = (index: number) => Boolean(found[index]?.[2])
  return found
    .map(([, digits = '', k], index) => {
      const plain = Number(digits.replace(/\D/g, ''))
      // “3-5k” means thousands on both sides.
      return k || (isThousands(index + 1) && plain < smallestBudget) ? plain * 1_000 : plain
    })
    .filter((amount) => amount >= smallestBudget)
}

/** Reads a budget as people type it (`$3,000–5,000`, `4k+`, `under 2500`); null where it names none or another currency. */
export const readBudget = (typed: string | null | undefined): BudgetBand | null => {
  const text = foldText(typed ?? '')
  if (otherCurrency.test(text)) return null
  const said = amounts(text)
  const [first] = said
  if (first === undefined) return null
  if (said.length > 1) return { from: Math.min(...said), to: Math.max(...said) }
  if (upTo.test(text)) return { from: null, to: first }
  return { from: first, to: from.test(text) ? null : first }
}

/** Whether two bands have an amount in common. */
export const bandsMeet = (a: BudgetBand, b: BudgetBand): boolean =>
  Math.max(a.from ?? 0, b.from ?? 0) <= Math.min(a.to ?? Number.POSITIVE_INFINITY, b.to ?? Number.POSITIVE_INFINITY)
