import { emptyLine } from '@/src/admin/quote/builder/lineEdits'
import { activateRateCardVersion } from '@/src/commands/partners/activateRateCardVersion'
import { addDays, type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Context } from '@/src/platform/context'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import { aRateCardDraft, price } from './suppliers'

const nowhere = { flight: null, time: null, text: null }

/** A day of a trip in the builder. */
export const aDayWire = (given: Partial<TripWire['days'][number]> = {}): TripWire['days'][number] => ({
  id: 'hanoi',
  section: null,
  title: 'Arrival in Hanoi',
  place: 'Hanoi',
  description: 'A driver waits for you.',
  meals: ['dinner'],
  overnight: 'Old Quarter',
  picture_id: null,
  ...given,
})

/** A stay on a trip's first day as the builder writes it, of one night, priced by nothing yet. */
export const aLineWire = (given: Partial<LineWire> = {}): LineWire => ({
  ...emptyLine('stay', { moment: 'day', day_id: 'hanoi' }),
  component: 'accommodation',
  label: 'Deluxe room',
  ...given,
})

/** A trip of two days for two adults as the builder writes it, priced by its lines, of which it has none. */
export const aTripWire = (given: Partial<TripWire> = {}): TripWire => ({
  title: 'Two days in the north',
  language: 'en',
  cover_id: null,
  letter: null,
  currency: 'USD',
  start_date: '2027-03-10',
  adults: 2,
  children: 0,
  party: [],
  arrival: nowhere,
  departure: nowhere,
  days: [aDayWire(), aDayWire({ id: 'halong', title: 'Ha Long', place: 'Ha Long', meals: [] })],
  options: [],
  lines: [],
  inclusions: ['Private guide'],
  exclusions: [],
  pricing_mode: 'lines',
  granularity: 'total',
  lump_sum: { basis: 'per_trip', sell_minor: null, net_minor: null },
  adjustments: [],
  round_unit_up_to_minor: null,
  round_total_up_to_minor: null,
  markup_percent: null,
  ...given,
})

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
