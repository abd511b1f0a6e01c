import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'

type Notice = {
  /** Null where nobody is left to tell. */
  staffId: string | null
  key: string
  tourId: string
  title: string
  notes: string
}

/** Writes one person of the team about a tour, once a key; nobody where they have left. */
export const tellStaff = async (tx: Tx, { staffId, key, tourId, title, notes }: Notice): Promise<void> => {
  const person = staffId
    ? await rowOf<{ email: string }>(tx, sql`SELECT email FROM staff WHERE id = ${staffId} AND active`)
    : undefined
  if (!person) return
  await queueMessage(tx, {
    templateKey: 'tour_notice_staff',
    key: `tour-notice:${key}:${staffId}`,
    to: person.email,
    language: 'en',
    values: { title, notes },
    refs: {},
    link: { kind: 'panel', targetId: `tours/${tourId}` },
    audience: 'staff',
  })
}
