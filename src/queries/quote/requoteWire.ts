import { z } from 'zod'
import type { LinePriceChange } from '@/src/domain/quote/comparePrices'
import { causeSentence } from '@/src/domain/quote/priceCauses'
import type { PricedQuote } from '@/src/domain/quote/pricedQuote'
import { subtract } from '@/src/domain/shared/money'
import { moneyWire, toMoneyWire } from './quoteWire'
import type { Requote } from './requoteOf'

const sums = z.object({
  total: moneyWire,
  net: moneyWire.nullable(),
  margin: moneyWire.nullable(),
  margin_percent: z.number().nullable(),
})

/** What a re-quote changes; what it costs us only for those who see it. */
export const requoteWire = z.object({
  from_version: z.number().int(),
  before: sums,
  after: sums,
  difference: moneyWire,
  options: z.array(z.object({ id: z.string(), name: z.string(), before: moneyWire, after: moneyWire })),
  lines: z.array(
    z.object({
      line_id: z.string(),
      label: z.string(),
      day: z.number().int().nullable(),
      before: moneyWire,
      after: moneyWire,
      difference: moneyWire,
      because: z.array(z.string()),
    }),
  ),
  warnings: z.array(z.string()),
})

const sumsOf = ({ total, net, margin, marginPercent }: PricedQuote, seesMargin: boolean) => ({
  total: toMoneyWire(total),
  net: seesMargin && net ? toMoneyWire(net) : null,
  margin: seesMargin && margin ? toMoneyWire(margin) : null,
  margin_percent: seesMargin ? marginPercent : null,
})

const lineOf = ({ lineId, before, after, difference, causes, ...line }: LinePriceChange, seesMargin: boolean) => ({
  ...line,
  line_id: lineId,
  before: toMoneyWire(before),
  after: toMoneyWire(after),
  difference: toMoneyWire(difference),
  because: causes.filter(({ kind }) => seesMargin || kind !== 'markup').map(causeSentence),
})

/** Writes a re-quote for the staff API. */
export const toRequoteWire = (
  { fromNumber, compared, priced }: Requote,
  { seesMargin }: { seesMargin: boolean },
): z.infer<typeof requoteWire> => ({
  from_version: fromNumber,
  before: sumsOf(compared.before, seesMargin),
  after: sumsOf(compared.after, seesMargin),
  difference: toMoneyWire(subtract(compared.after.total, compared.before.total)),
  options: compared.options.map(({ before, after, ...option }) => ({
    ...option,
    before: toMoneyWire(before),
    after: toMoneyWire(after),
  })),
  lines: compared.lines.map((line) => lineOf(line, seesMargin)),
  warnings: [...new Set(priced.shown.warnings.map(({ detail }) => detail))],
})
