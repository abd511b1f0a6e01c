import type { PaymentPlan } from '@/src/domain/finance/paymentPlan'
import { planRows } from '@/src/domain/finance/planRows'
import type { OptionView } from '@/src/domain/quote/choiceView'
import { customerPriceLines } from '@/src/domain/quote/customerPriceLines'
import { priceChoice } from '@/src/domain/quote/priceChoice'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import type { Granularity } from '@/src/domain/quote/pricing'
import { assertChoice, choiceWithin, type OfferedChoice, type QuoteChoice } from '@/src/domain/quote/quoteChoice'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import { type Money, subtract } from '@/src/domain/shared/money'
import { planLinesOf } from './planOf'

export type PriceTerms = {
  granularity: Granularity
  language: Language
  plan: PaymentPlan
  plannedOn: CalendarDate
  startDate: CalendarDate | null
  endDate: CalendarDate | null
}

type Asked = { input: PricedContent['input']; offered: OfferedChoice; choice: QuoteChoice; terms: PriceTerms }

type ChosenPrice = Pick<QuoteView, 'choice' | 'priceLines' | 'total' | 'perPerson' | 'paymentPlan'> & {
  options: Pick<OptionView, 'id' | 'total' | 'difference'>[]
}

/** What every option would come to with the extras that are chosen, as far as they go with it. */
const optionPrices = ({ input, offered, choice }: Asked): ChosenPrice['options'] => {
  const totals = offered.options.map(({ id }): { id: string; total: Money } => {
    const within = choiceWithin(offered, { ...choice, optionId: id })
    return { id, total: priceChoice(input, { offered, choice: within }).quote.total }
  })
  const [first] = totals
  return totals.map(({ id, total }) => ({ id, total, difference: subtract(total, first?.total ?? total) }))
}

/**
 * What a customer reads of the price of their choice, with the plan it is paid by, and of every option beside it; throws
 * `unknown-option`, `unknown-extra` and `plan-not-whole`.
 */
export const chosenPrice = (asked: Asked): ChosenPrice => {
  const { input, offered, terms } = asked
  const { granularity, language: locale, plan, plannedOn, startDate, endDate } = terms
  const choice = assertChoice(offered, asked.choice)
  const { quote } = priceChoice(input, { offered, choice })
  const rows = planRows({ total: quote.total, plan, acceptedOn: plannedOn, tripStart: startDate, tripEnd: endDate })
  return {
    choice,
    priceLines: customerPriceLines(quote, { granularity, locale }),
    total: quote.total,
    perPerson: quote.perPerson,
    paymentPlan: planLinesOf(rows, locale),
    options: optionPrices({ ...asked, choice }),
  }
}
