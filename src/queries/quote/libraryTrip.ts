import type { Language } from '@/src/domain/shared/language'
import { pickFields } from '@/src/domain/shared/pickFields'
import type { Context } from '@/src/platform/context'
import { newId } from '@/src/platform/newId'
import type { LibraryTrip } from './builderWire'
import { componentsOfTrip } from './componentsOfTrip'
import { libraryPictures } from './libraryPictures'
import { storedTrip } from './storedTrip'
import { tourContent } from './tourContent'
import { withoutNets } from './tripNets'
import type { TripWire } from './tripWire'
import { tripWireOf } from './tripWireOf'

const nowhere = { text: null, flight: null, time: null }
const copied = ['currency', 'arrival', 'departure', 'days', 'options'] as const

const picturesOf = (ctx: Context, { days, language }: { days: TripWire['days']; language: Language }) =>
  libraryPictures(ctx, { ids: days.map(({ picture_id }) => picture_id).filter((id) => id !== null), language })

/** Reads a published tour’s days in a customer’s language, as far as they are written in it; throws `not-found`. */
export const tourInLibrary = async (
  ctx: Context,
  { tourId, language }: { tourId: string; language: Language },
): Promise<LibraryTrip> => {
  const { days } = await tourContent(ctx, { tourId, language })
  const shown = (days ?? []).map(({ title, place, description, meals, overnight, picture }) => ({
    id: newId(),
    section: null,
    title,
    place: place ?? null,
    description,
    meals: meals ?? [],
    overnight: overnight ?? null,
    picture_id: typeof picture === 'string' ? picture : (picture?.id ?? null),
  }))
  return {
    currency: 'USD',
    arrival: nowhere,
    departure: nowhere,
    days: shown,
    options: [],
    lines: [],
    pictures: await picturesOf(ctx, { days: shown, language }),
    components: [],
  }
}

const forEverybody = (line: TripWire['lines'][number]): TripWire['lines'][number] => ({
  ...line,
  traveler_ids: null,
  rooms: line.rooms.map((room) => ({ ...room, sleepers: [] })),
})

/** Reads an earlier version’s days, lines and options, with what was typed of their prices; throws `not-found`. */
export const quoteInLibrary = async (
  ctx: Context,
  { versionId, seesMargin, seesPartners }: { versionId: string; seesMargin: boolean; seesPartners: boolean },
): Promise<LibraryTrip> => {
  const version = await ctx.payload.findByID({
    collection: 'quote-versions',
    id: versionId,
    depth: 0,
    req: ctx.req,
  })
  const { content, words } = storedTrip(version)
  const whole = tripWireOf({ content, words })
  const trip = seesMargin ? whole : withoutNets(whole)
  const { language } = words
  const [pictures, components] = await Promise.all([
    picturesOf(ctx, { days: trip.days, language }),
    seesPartners ? componentsOfTrip(ctx, { content: { lines: content.lines, startDate: null }, language }) : [],
  ])
  return { ...pickFields(trip, copied), lines: trip.lines.map(forEverybody), pictures, components }
}
