import type { KeptPricing } from '@/src/domain/quote/keptPricing'
import { assertChoice, type QuoteChoice } from '@/src/domain/quote/quoteChoice'
import { chosenPrice } from './chosenPrice'
import type { FrozenOffer, StoredOffer } from './frozenOffer'
import { offerView } from './offerView'

const isSame = (a: QuoteChoice, b: QuoteChoice): boolean =>
  a.optionId === b.optionId && [...a.extraIds].sort().join() === [...b.extraIds].sort().join()

/**
 * A sent version as its customer sees it with their choice, priced by what it was priced by when it was sent; throws
 * `unknown-option` and `unknown-extra`.
 */
export const offerOfChoice = (
  { frozen, pricing }: { frozen: StoredOffer | null; pricing: KeptPricing | null },
  choice: QuoteChoice,
): FrozenOffer['view'] => {
  if (!frozen) throw new Error('A sent version is frozen.')
  const view = offerView(frozen)
  const within = assertChoice(view, choice)
  if (isSame(within, view.choice)) return view
  const { granularity, plannedOn, plan } = frozen
  if (!pricing || !granularity || !plannedOn)
    throw new Error('An offer that leaves a choice keeps what it is priced by.')
  const { language, startDate, endDate } = view
  const { options, ...chosen } = chosenPrice({
    input: pricing.input,
    offered: view,
    choice: within,
    terms: { granularity, language, plan, plannedOn, startDate, endDate },
  })
  const prices = new Map(options.map((option) => [option.id, option]))
  return { ...view, ...chosen, options: view.options.map((option) => ({ ...option, ...prices.get(option.id) })) }
}
