import type { z } from 'zod'
import { approvalWords } from '@/src/domain/quote/approvalWords'
import { chargeName } from '@/src/domain/quote/chargeName'
import { amountOf, explainCharge, explainLine, explainTotal } from '@/src/domain/quote/explainPrice'
import type { PricedContent } from '@/src/domain/quote/priceContent'
import type { PricedTrip, PricedTripLine } from '@/src/domain/quote/pricedTrip'
import { sellOf } from '@/src/domain/quote/priceTripLine'
import { sectionLabels } from '@/src/domain/quote/sectionLabels'
import type { TripContent } from '@/src/domain/quote/tripContent'
import type { PricedWire, pricedWire } from './builderWire'
import type { Judgement } from './judgePrice'
import { sumsWireOf, withoutMargin } from './pricedSums'
import { toMoneyWire } from './quoteWire'

type Priced = { content: TripContent; priced: PricedContent; judged: Judgement; seesMargin: boolean }
type LineOut = z.infer<typeof pricedWire>['lines'][number]

const lineOf = (
  priced: PricedTripLine,
  { optionId, seesMargin }: { optionId: string | null; seesMargin: boolean },
): LineOut => {
  const { line, charges, calculated, sell, net } = priced
  return {
    id: line.id,
    option_id: optionId,
    sell: toMoneyWire(sell),
    net: seesMargin ? net && toMoneyWire(net) : null,
    typed: line.typed !== null,
    calculated: calculated.length > 0 ? toMoneyWire(sellOf(calculated, sell.currency)) : null,
    why: explainLine(priced),
    // A step names the net price it began with.
    steps: seesMargin
      ? charges.map((charge) => ({
          what: chargeName(charge),
          amount: toMoneyWire(amountOf(charge)),
          why: explainCharge(charge),
        }))
      : [],
  }
}

/** Every line once, in the order staff gave them: a line all options have in common costs the same in each. */
const linesOf = ({ content, priced, seesMargin }: Priced): LineOut[] => {
  const trips = [priced.shown, ...priced.options.map((option) => option.priced)]
  const byId = new Map(trips.flatMap(({ lines }) => lines.map((line) => [line.line.id, line] as const)))
  return content.lines.flatMap(({ id, optionId }) => {
    const line = byId.get(id)
    return line ? [lineOf(line, { optionId, seesMargin })] : []
  })
}

/** Writes a price for the builder, with the reason for every number; without net and margin for those who do not see them. */
export const pricedWireOf = (given: Priced): PricedWire => {
  const { priced, judged, seesMargin } = given
  const seen = (trip: PricedTrip) => (seesMargin ? trip : withoutMargin(trip))
  const shown = seen(priced.shown)
  return {
    ...sumsWireOf(shown),
    why: explainTotal(shown),
    options: priced.options.map(({ id, name, priced: option }) => ({ id, name, ...sumsWireOf(seen(option)) })),
    lines: linesOf(given),
    summary: shown.quote.lines.map(({ label, section, sell, net, optional }) => ({
      label: label ?? sectionLabels.en[section],
      sell: toMoneyWire(sell),
      net: net && toMoneyWire(net),
      optional,
    })),
    warnings: judged.warnings.map(({ code, lineId, detail, dates, overridden }) => ({
      code,
      line_id: lineId,
      detail,
      dates: [...dates],
      overridden,
    })),
    margin_floor_percent: seesMargin ? judged.marginFloorPercent : null,
    approval_reasons: judged.approvalReasons.map(approvalWords({ seesMargin })),
    reasons_not_to_send: judged.reasonsNotToSend,
    fx: judged.fx,
  }
}
