import { foldText } from '@/src/domain/shared/foldText'
import type { ImportedRoomType, PlacedRow } from './priceImport'
import type { ReadPriceRow } from './readPriceRow'

type Known = { roomTypes: readonly ImportedRoomType[]; components: readonly { id: string; name: string }[] }

export type PlacedRows = { rows: PlacedRow[]; refused: Map<number, string[]>; newRoomTypes: ImportedRoomType[] }

const codeOf = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)

/** Finds the rooms and components that rows name; a room the card does not have yet is made for two adults and a child, a component is not. */
export const placePriceRows = (read: readonly ReadPriceRow[], { roomTypes, components }: Known): PlacedRows => {
  const refused = new Map<number, string[]>()
  const newRoomTypes: ImportedRoomType[] = []
  const rows: PlacedRow[] = []
  const roomTypeOf = (typed: string): string | null => {
    const known = [...roomTypes, ...newRoomTypes].find(
      ({ code, name }) => code === codeOf(typed) || foldText(name) === foldText(typed),
    )
    if (known) return known.code
    const code = codeOf(typed)
    if (!code) return null
    newRoomTypes.push({ code, name: typed, adultsMax: 2, childrenMax: 1, infantsMax: 1 })
    return code
  }
  for (const { line, row, problems } of read) {
    if (!row) {
      refused.set(line, problems)
      continue
    }
    const { roomType, component, ...rest } = row
    const componentId = component && components.find(({ name }) => foldText(name) === foldText(component))?.id
    const roomTypeId = roomType && roomTypeOf(roomType)
    if (component && !componentId) refused.set(line, [`The card has no component “${component}”.`])
    else if (roomType && !roomTypeId) refused.set(line, [`“${roomType}” is no name of a room.`])
    else rows.push({ ...rest, line, componentId: componentId || null, roomTypeId: roomTypeId || null })
  }
  return { rows, refused, newRoomTypes }
}
