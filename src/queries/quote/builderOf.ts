import type { TripContent } from '@/src/domain/quote/tripContent'
import { type CalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import { dateOfDay } from '@/src/domain/shared/tripDates'
import { teamZone } from '@/src/domain/shared/zone'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { anyOf, rowsOf, sql } from '@/src/platform/database/session'
import type { BuilderState, ComponentWire } from './builderWire'
import { componentWires } from './componentWires'
import { libraryPictures } from './libraryPictures'
import { pricedForBuilder } from './pricedForBuilder'
import { quoteFacts } from './quoteFacts'
import { type ComponentRow, selectComponents } from './selectComponents'
import { storedTrip } from './storedTrip'
import { withoutNets } from './tripNets'
import { tripWireOf } from './tripWireOf'

type Sees = { seesMargin: boolean; seesPartners: boolean }

/** The components lines name, each as of the first date it is on. */
const componentsOf = async (
  ctx: Context,
  { content, language }: { content: TripContent; language: Language },
): Promise<ComponentWire[]> => {
  const today = todayIn(teamZone, ctx.now)
  const dates = new Map<string, CalendarDate>()
  for (const { componentId, dayNumber } of content.lines)
    if (componentId && !dates.has(componentId))
      dates.set(componentId, content.startDate ? dateOfDay(content.startDate, dayNumber ?? 1) : today)
  if (dates.size === 0) return []
  const found = sql`SELECT id, name AS position FROM components WHERE id IN ${anyOf([...dates.keys()])}`
  const rows = await rowsOf<ComponentRow>(ctx, selectComponents(found, language))
  return componentWires(ctx, rows, { dateOf: (id) => dates.get(id) ?? today, sellIn: null })
}

const picturesIn = ({ days }: TripContent, coverId: string | null): string[] =>
  [coverId, ...days.map(({ pictureId }) => pictureId)].filter((id) => id !== null)

/** Reads a version as the builder opens it; net prices, margin and partners only for those who see them. */
export const builderOf = async (
  ctx: Context,
  { versionId, seesMargin, seesPartners }: { versionId: string } & Sees,
): Promise<BuilderState> => {
  const version: QuoteVersion = await ctx.payload.findByID({
    collection: 'quote-versions',
    id: versionId,
    depth: 0,
    req: ctx.req,
  })
  const quote = await quoteFacts(ctx, version)
  const { content, words } = storedTrip(version)
  const { language } = words
  const trip = tripWireOf({ content, words })
  const [pictures, components, priced] = await Promise.all([
    libraryPictures(ctx, { ids: picturesIn(content, words.coverId), language }),
    seesPartners ? componentsOf(ctx, { content, language }) : [],
    pricedForBuilder(ctx, { version, quote, content, seesMargin }),
  ])
  return {
    quote: { id: quote.id, reference: quote.reference, customer_name: quote.customerName },
    version: {
      id: version.id,
      number: version.number,
      status: version.status,
      revision: version.revision ?? 0,
      can_edit: version.status === 'draft',
      updated_at: version.editedAt ?? version.updatedAt,
    },
    versions: quote.versions,
    trip: seesMargin ? trip : withoutNets(trip),
    pictures,
    components,
    priced,
  }
}
