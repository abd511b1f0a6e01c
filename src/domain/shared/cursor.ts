import { DomainError } from './domainError'

/** The place in a list ordered by instant and id, newest first, from which older rows are read. */
export type Cursor = { at: string; id: string }

const shape = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)~([0-9a-f-]{36})$/

/** Writes a place for a caller to bring back. */
export const cursorOf = ({ at, id }: Cursor): string => Buffer.from(`${at}~${id}`).toString('base64url')

/** Reads a place somebody brought back; throws `invalid-cursor` for one we did not write. */
export const readCursor = (text: string): Cursor => {
  const [, at, id] = shape.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? []
  if (!at || !id || Number.isNaN(Date.parse(at)))
    throw new DomainError('invalid-cursor', 'This is no place in the list.')
  return { at, id }
}
