import { v7 } from 'uuid'

/** Returns a new row id (UUID version 7, RFC 9562: sorts by the time it was made). */
export const newId = (): string => v7()
