import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { openRateCardVersion } from '@/src/commands/partners/openRateCardVersion'
import { applyPercent } from '@/src/domain/shared/applyRate'
import { add } from '@/src/domain/shared/money'
import type { Tx } from '@/src/platform/database/inTransaction'
import { found } from '../found'
import type { DemoCard, DemoRates } from './demoSupplier'
import type { DemoYears } from './demoYears'

type Given = { partner: string; card: DemoCard; ids: ReadonlyMap<string, string>; years: DemoYears }

const raised = ({ currency, prices }: DemoRates, percent: string): DemoRates['prices'] =>
  prices.map((price) => {
    const amount = { amountMinor: price.amountMinor, currency }
    return { ...price, amountMinor: add(amount, applyPercent(amount, percent)).amountMinor }
  })

/** Puts a card of the demo into force, and where its prices will change a draft of those beside it. */
export const addDemoCard = async (tx: Tx, { partner, card, ids, years }: Given): Promise<void> => {
  const { payload, req } = tx
  const { name, componentType, components } = card
  const { id: cardId } = await payload.create({
    collection: 'rate-cards',
    data: { name, partner, componentType, components: components.map((component) => found(ids, component)) },
    depth: 0,
    req,
  })
  const rates = card.rates({ years, componentId: (component) => found(ids, component) })
  const write = async (data: Partial<DemoRates>): Promise<string> => {
    const { versionId } = await openRateCardVersion(tx, { cardId })
    await payload.update({ collection: 'rate-card-versions', id: versionId, data, depth: 0, req })
    return versionId
  }
  await activateRateCardVersion(tx, { versionId: await write(rates) })
  if (card.nextPercent) await write({ prices: raised(rates, card.nextPercent) })
}
