import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { RateCardVersion } from '@/src/domain/shared/rateCard'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { pricingTrip } from '@/tests/bench/pricingTrip'
import { aDayWire, aLineWire, aTripWire } from '@/tests/factories/tripWires'

const days = 21

const keepCard = async (client: Client, card: RateCardVersion, partnerId: string): Promise<RateCardVersion> => {
  const [cardId, id] = [randomUUID(), randomUUID()]
  const frozen = { ...card, id, rateCardId: cardId, partnerId, name: `Bench ${id}` }
  const { from, to } = card.validity
  await client.query('INSERT INTO rate_cards (id, name, partner_id, component_type) VALUES ($1, $2, $3, $4)', [
    cardId,
    frozen.name,
    partnerId,
    card.componentType,
  ])
  await client.query(
    `INSERT INTO rate_card_versions (id, card_id, number, label, status, valid_from, valid_to, currency, basis, frozen)
     VALUES ($1, $2, 1, 'Bench v1', 'active', $3, $4, $5, $6, $7)`,
    [id, cardId, from, to, card.currency, card.basis, JSON.stringify(frozen)],
  )
  return frozen
}

/** The trip of the pricing bench as the builder writes it: 21 days, 120 lines, each of a stored rate card of its own. */
export const builderTrip = async (client: Client): Promise<TripWire> => {
  const { lines, rateCards, startDate } = pricingTrip()
  const partnerId = randomUUID()
  await client.query(
    "INSERT INTO partners (id, name, kind, zone, risk) VALUES ($1, $2, 'hotel', 'Asia/Ho_Chi_Minh', 'none')",
    [partnerId, `Bench ${partnerId}`],
  )
  const kept = new Map<string, string>()
  for (const card of rateCards) kept.set(card.id, (await keepCard(client, card, partnerId)).id)
  const sleepers = ['adult 1', 'adult 2'].map((traveler_id) => ({ traveler_id, extra_bed: false }))
  const text = 'An unhurried day with time for lunch by the water. '.repeat(8)
  return aTripWire({
    start_date: startDate,
    markup_percent: '25',
    round_unit_up_to_minor: 100,
    days: Array.from({ length: days }, (_, index) =>
      aDayWire({ id: `day ${index + 1}`, title: `Day ${index + 1}`, description: text }),
    ),
    lines: lines.map(({ id, component, dayNumber, days: nights, rooms, rateCardVersionId }) =>
      aLineWire({
        id,
        component,
        day_id: `day ${dayNumber ?? 1}`,
        days: nights,
        rate_card_version_id: kept.get(rateCardVersionId ?? '') ?? null,
        rooms: rooms.map(({ id: room, roomTypeId, occupancy }) => ({
          id: room,
          room_type_id: roomTypeId,
          occupancy,
          sleepers,
        })),
      }),
    ),
  })
}
