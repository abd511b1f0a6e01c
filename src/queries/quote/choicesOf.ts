import type { ExtraView, OptionView } from '@/src/domain/quote/choiceView'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import { type OfferedChoice, offeredChoice } from '@/src/domain/quote/quoteChoice'
import type { StayView } from '@/src/domain/quote/stayView'
import type { TripContent } from '@/src/domain/quote/tripContent'

type Given = {
  priced: PricedContent
  prices: Pick<OptionView, 'id' | 'total' | 'difference'>[]
  staysIn: (optionId: string) => StayView[]
}

const optionsOf = ({ options }: TripContent, { prices, staysIn }: Given): OptionView[] =>
  options.flatMap(({ id, name, text }) => {
    const price = prices.find((each) => each.id === id)
    return price ? [{ id, name, text, total: price.total, difference: price.difference, stays: staysIn(id) }] : []
  })

const extrasOf = ({ lines }: TripContent, { extras }: OfferedChoice, priced: PricedContent): ExtraView[] => {
  const all = [priced.shown, ...priced.options.map((option) => option.priced)].flatMap((trip) => trip.lines)
  const amounts = new Map(all.map(({ line, sell }) => [line.id, sell]))
  return extras.flatMap(({ id, optionId }) => {
    const line = lines.find((each) => each.id === id)
    const amount = amounts.get(id)
    if (!line || !amount) return []
    const { label, text, moment, dayNumber } = line
    return [{ id, optionId, day: moment === 'day' ? dayNumber : null, label, text, amount }]
  })
}

/** What a version leaves to its customer, as they read it. */
export const choicesOf = (content: TripContent, given: Given): { options: OptionView[]; extras: ExtraView[] } => ({
  options: optionsOf(content, given),
  extras: extrasOf(content, offeredChoice(content), given.priced),
})
