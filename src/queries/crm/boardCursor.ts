import { validate as isUuid } from 'uuid'

/** Behind which card the next page of a column begins. */
export type BoardCursor = { due: Date | null; id: string }

/** Writes a cursor as the caller carries it. */
export const boardCursorText = ({ due, id }: BoardCursor): string => `${due?.toISOString() ?? 'never'}_${id}`

/** Reads a cursor a caller brings back; null for a text that is none. */
export const readBoardCursor = (text: string): BoardCursor | null => {
  const [due = '', id = ''] = text.split('_')
  const at = due === 'never' ? null : new Date(due)
  return isUuid(id) && (at === null || !Number.isNaN(at.getTime())) ? { due: at, id } : null
}
