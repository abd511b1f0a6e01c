import { formatMoney } from '@/src/domain/shared/formatMoney'
import { groupedBy } from '@/src/domain/shared/groupedBy'
import { sum } from '@/src/domain/shared/money'
import type { BlastRadius } from '@/src/queries/quote/blastRadius'

const versions = (count: number): string => `${count} open ${count === 1 ? 'version' : 'versions'}`

/** Says in a sentence what a change costs: how many offers are out, and how much margin they lose together. */
export const blastSummary = ({ items, isInForce }: BlastRadius): string => {
  const out = items.filter(({ status }) => status !== 'draft')
  const losses = groupedBy(
    out.flatMap(({ marginLost }) => (marginLost && marginLost.amountMinor > 0 ? [marginLost] : [])),
    ({ currency }) => currency,
  ).flatMap((own) => (own[0] ? [formatMoney(sum(own, own[0].currency), 'en')] : []))
  const verb = isInForce ? 'touches' : 'would touch'
  const touched = `It ${verb} ${versions(items.length)}, ${out.length} of them with the customer.`
  return losses.length > 0
    ? `${touched} What was sent keeps its price and loses ${losses.join(' and ')} of margin.`
    : touched
}
