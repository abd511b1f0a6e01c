import { createQuote } from '@/src/commands/quote/createQuote'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { totalsOf } from '@/src/domain/quote/totalsOf'
import { addDays, type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { offerOf } from '@/src/queries/quote/offerOf'
import { type DemoLine, demoLines, demoOptions, demoParty, demoRooms, demoTripTour } from './demoTrip'

type Component = {
  id: string
  name: string
  type: NonNullable<QuoteVersion['lines']>[number]['component']
  versionId: string
  title: string
  description: string | null
}

const leadTime = 45

/** A tenth of March, in the high season and after Tet, with time to sell the trip. */
export const demoStart = (today: CalendarDate): CalendarDate => {
  const soonest = addDays(today, leadTime)
  const year = Number(soonest.slice(0, 4))
  return soonest <= `${year}-03-10` ? `${year}-03-10` : `${year + 1}-03-10`
}

const pricedComponents = async (tx: Tx): Promise<Map<string, Component>> => {
  const rows = await rowsOf<Component>(
    tx,
    sql`SELECT c.id, c.name, c.type, k.active_version_id AS "versionId", l.title, l.description
        FROM components c JOIN components_locales l ON l._parent_id = c.id AND l._locale = 'en'
          JOIN rate_cards_rels r ON r.components_id = c.id AND r.path = 'components'
          JOIN rate_cards k ON k.id = r.parent_id AND k.active_version_id IS NOT NULL
        WHERE c.name LIKE 'Demo %'`,
  )
  return new Map(rows.map((row) => [row.name, row]))
}

const roomsOf = (roomTypeId: string) =>
  demoRooms.map(({ id, occupancy, sleepers }) => ({
    id,
    roomTypeId,
    occupancy,
    sleepers: sleepers.map((travelerId) => ({ travelerId, extraBed: false })),
  }))

const lineOf = ({ day, nights, room, option, isExtra, ...line }: DemoLine, components: Map<string, Component>) => {
  const component = components.get(line.component)
  if (!component) throw new Error(`The demo's quote names ${line.component}, which has no price.`)
  return {
    moment: typeof day === 'number' ? ('day' as const) : day,
    dayNumber: typeof day === 'number' ? day : null,
    component: component.type,
    supplied: component.id,
    rateCardVersion: component.versionId,
    label: component.title,
    text: component.description,
    destination: 'Vietnam',
    days: nights ?? 1,
    quantity: 1,
    rooms: room ? roomsOf(room) : [],
    option: option ?? null,
    inclusion: isExtra ? ('optional' as const) : ('included' as const),
    tickable: isExtra === true,
  }
}

type DemoOffer = { lines: readonly DemoLine[]; options: typeof demoOptions }

/** The one the customer has already: the simpler houses, nothing to choose. */
const sentOffer: DemoOffer = {
  lines: demoLines.filter(({ option }) => option !== 'comfort').map(({ option: _, ...line }) => line),
  options: [],
}

/** Writes the trip and what it comes to with the demo's prices. */
const fillVersion = async (tx: Tx, versionId: string, { lines, options }: DemoOffer): Promise<void> => {
  const { payload, req } = tx
  const components = await pricedComponents(tx)
  const write = (data: Partial<QuoteVersion>) =>
    payload.update({ collection: 'quote-versions', id: versionId, data, depth: 0, req })
  await write({
    startDate: demoStart(todayIn(teamZone, tx.now)),
    adults: demoParty.length,
    party: demoParty.map((person) => ({ ...person, kind: 'adult' as const, paying: true })),
    pricingMode: 'lines',
    granularity: 'sections',
    roundTotalUpToMinor: 500,
    options: options.map((option) => ({ ...option })),
    lines: lines.map((line) => lineOf(line, components)),
    letter:
      'Dear Demo Visitor,\n\nthank you for the good talk. Here is the journey as we see it; your mother’s rooms are without stairs everywhere. This is demo data.',
  })
  await write(totalsOf((await offerOf(tx, { versionId })).priced))
}

/**
 * Starts the demo's quotes for a lead: ten days out of components, once on its way to the customer, once a draft with two
 * classes of hotels and extras. The worker renders and releases what is sent.
 */
export const seedQuotes = (ctx: Context, { leadId }: { leadId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    if (await rowOf(tx, sql`SELECT 1 FROM quotes WHERE lead_id = ${leadId}`)) return
    const tour = await rowOf<{ id: string }>(tx, sql`SELECT id FROM tours WHERE public_id = ${demoTripTour}`)
    const start = () => createQuote(tx, { leadId, tourId: tour?.id ?? null })
    const sent = await start()
    await fillVersion(tx, sent.versionId, sentOffer)
    await sendQuote(tx, { versionId: sent.versionId })
    const draft = await start()
    await fillVersion(tx, draft.versionId, { lines: demoLines, options: demoOptions })
  })
