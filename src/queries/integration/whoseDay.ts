import { validate as isUuid } from 'uuid'
import { type Caller, hasRole, isStaff } from '@/src/access/callers'
import { DomainError } from '@/src/domain/shared/domainError'
import { type HasSession, rowOf, sql } from '@/src/platform/database/session'
import type { DayOf } from './daySections'

export type WhoseDay = { of: DayOf; name: string; isMine: boolean }

const team: WhoseDay = { of: 'team', name: 'The team', isMine: false }

/**
 * Finds whose day a caller may look at: their own, and for those who see every lead that of a colleague or of the `team`;
 * throws `forbidden` and `not-found`.
 */
export const whoseDay = async (
  at: HasSession,
  { caller, asked }: { caller: Caller; asked?: string },
): Promise<WhoseDay> => {
  const me = isStaff(caller) ? String(caller?.id) : null
  const seesAll = hasRole(caller, 'manager') || caller?.collection === 'service-accounts'
  if (me && (!asked || asked === 'me' || asked === me)) return { of: { staffId: me }, name: 'Mine', isMine: true }
  if (!seesAll) throw new DomainError('forbidden', "Only managers look at somebody else's day.")
  if (!asked || asked === 'team') return team
  const found = isUuid(asked)
    ? await rowOf<{ name: string }>(at, sql`SELECT name FROM staff WHERE id = ${asked}`)
    : undefined
  if (!found) throw new DomainError('not-found', 'There is no such colleague.')
  return { of: { staffId: asked }, name: found.name, isMine: false }
}
