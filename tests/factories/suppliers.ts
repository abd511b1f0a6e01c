import type { Payload } from 'payload'
import { openRateCardVersion } from '@/src/commands/partners/openRateCardVersion'
import type { Price } from '@/src/domain/shared/rateCard'
import type { Component, Partner, RateCardVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { newId } from '@/src/platform/newId'

/** Makes a partner with a name nobody else has. */
export const aPartner = (payload: Payload, given: Partial<Partner> = {}): Promise<Partner> =>
  payload.create({
    collection: 'partners',
    data: { name: `Demo Partner ${newId()}`, kind: 'hotel', zone: 'Asia/Ho_Chi_Minh', risk: 'none', ...given },
    depth: 0,
  })

/** Makes a component of a partner of its own, unless one is given. */
export const aComponent = async (payload: Payload, given: Partial<Component> = {}): Promise<Component> =>
  payload.create({
    collection: 'components',
    data: {
      name: `Demo Component ${newId()}`,
      title: 'A stay',
      type: 'accommodation',
      partner: given.partner ?? (await aPartner(payload)).id,
      ...given,
    },
    depth: 0,
  })

/** A price of a double room, unless something else is said. */
export const price = (given: Partial<Price>): Price => ({
  id: newId(),
  kind: 'DBL',
  componentId: null,
  roomTypeId: 'deluxe',
  season: null,
  tier: null,
  amountMinor: 8000,
  ...given,
})

/** Makes a card of a component of its own, with a first version that may come into force. */
export const aRateCardDraft = async (
  ctx: Context,
  given: Partial<RateCardVersion> = {},
): Promise<{ cardId: string; componentId: string; versionId: string }> => {
  const { payload } = ctx
  const { id: componentId, partner } = await aComponent(payload)
  const data = { name: `Demo Card ${newId()}`, partner: String(partner), componentType: 'accommodation' as const }
  const { id: cardId } = await payload.create({
    collection: 'rate-cards',
    data: { ...data, components: [componentId] },
  })
  const { versionId } = await openRateCardVersion(ctx, { cardId })
  await payload.update({
    collection: 'rate-card-versions',
    id: versionId,
    context: { command: true },
    data: {
      validFrom: '2027-01-01',
      validTo: '2028-01-01',
      seasons: [
        { name: 'Low', from: '2027-01-01', to: '2027-07-01' },
        { name: 'High', from: '2027-07-01', to: '2028-01-01' },
      ],
      roomTypes: [{ code: 'deluxe', name: 'Deluxe', adultsMax: 2, childrenMax: 1, infantsMax: 1 }],
      prices: [price({ season: 'Low' }), price({ season: 'High', amountMinor: 12_000 })],
      ...given,
    },
  })
  return { cardId, componentId, versionId }
}
