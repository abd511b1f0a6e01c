import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { addDays, type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { aRateCardDraft, price } from './suppliers'
import { aLineWire } from './tripWires'

export type CardedTrip = { startDate: CalendarDate; componentId: string; rateCardVersionId: string; stay: LineWire }

/** A hotel whose double room costs 80.00 a night for the coming two years, sold at 25 % on top: a line of two nights there. */
export const aCardedStay = async (ctx: Context): Promise<CardedTrip> => {
  const today = todayIn(teamZone, ctx.now)
  const card = await aRateCardDraft(ctx, {
    validFrom: today,
    validTo: addDays(today, 730),
    seasons: [],
    prices: [price({})],
  })
  await activateRateCardVersion(ctx, { versionId: card.versionId })
  const sleepers = ['adult 1', 'adult 2'].map((traveler_id) => ({ traveler_id, extra_bed: false }))
  const stay = aLineWire({
    component_id: card.componentId,
    rate_card_version_id: card.versionId,
    days: 2,
    markup_percent: '25',
    rooms: [{ id: 'room', room_type_id: 'deluxe', occupancy: 'DBL', sleepers }],
  })
  return {
    startDate: addDays(today, 120),
    componentId: card.componentId,
    rateCardVersionId: card.versionId,
    stay,
  }
}
