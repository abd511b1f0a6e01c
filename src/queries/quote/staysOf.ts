import type { RoomName } from '@/src/domain/quote/roomNames'
import type { StayView } from '@/src/domain/quote/stayView'
import type { ContentLine } from '@/src/domain/quote/tripContent'
import type { Language } from '@/src/domain/shared/language'
import type { Component } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { pictureOf } from '@/src/queries/shared/pictureOf'

type Supplied = Pick<Component, 'id' | 'title' | 'description' | 'place' | 'pictures'>

const isStay = ({ component, inclusion }: ContentLine): boolean =>
  component === 'accommodation' && inclusion === 'included'

const placeOf = ({ place }: Supplied): string | null => (place && typeof place !== 'string' ? place.name : null)

const roomsOf = (line: ContentLine, roomName: RoomName): string[] => [
  ...new Set(line.rooms.flatMap(({ roomTypeId }) => (roomTypeId && roomName(line, roomTypeId)) || [])),
]

/** A stay in the customer's words: those on the line before those of the hotel; null where nobody wrote any. */
const stayOf = (line: ContentLine, supplied: Supplied | undefined, roomName: RoomName): StayView | null => {
  if (!supplied && !line.text) return null
  return {
    name: supplied?.title || line.label,
    place: (supplied && placeOf(supplied)) || line.destination,
    nights: line.days,
    rooms: roomsOf(line, roomName),
    text: line.text || supplied?.description || null,
    picture: pictureOf(supplied?.pictures?.[0]),
  }
}

const readSupplied = async (ctx: Context, lines: readonly ContentLine[], language: Language) => {
  const ids = [...new Set(lines.flatMap(({ componentId }) => componentId ?? []))]
  if (ids.length === 0) return new Map<string, Supplied>()
  const { docs } = await ctx.payload.find({
    collection: 'components',
    where: { id: { in: ids } },
    select: { title: true, description: true, place: true, pictures: true },
    locale: language,
    fallbackLocale: 'en',
    depth: 1,
    limit: ids.length,
    pagination: false,
    req: ctx.req,
  })
  return new Map(docs.map((each): [string, Supplied] => [each.id, each]))
}

/** Where the customer sleeps, by option (null: whatever they choose); two kinds of room in one house are one stay. */
export const staysOf = async (
  ctx: Context,
  { lines, language, roomName }: { lines: readonly ContentLine[]; language: Language; roomName: RoomName },
): Promise<(optionId: string | null) => StayView[]> => {
  const stays = lines.filter(isStay).toSorted((a, b) => (a.dayNumber ?? 0) - (b.dayNumber ?? 0))
  const supplied = await readSupplied(ctx, stays, language)
  return (optionId) => {
    const told = new Map<string, StayView>()
    for (const line of stays.filter((each) => each.optionId === optionId)) {
      const stay = stayOf(line, supplied.get(line.componentId ?? ''), roomName)
      const key = `${line.dayNumber} ${stay?.name}`
      if (!stay) continue
      const known = told.get(key)
      const rooms = [...new Set([...(known?.rooms ?? []), ...(stay.rooms ?? [])])]
      told.set(key, { ...(known ?? stay), rooms })
    }
    return [...told.values()]
  }
}
