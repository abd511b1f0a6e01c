import { type HasSession, rowOf, rowsOf, sql } from '../database/session'
import { type ChainedFields, chainedColumns, chainHash, firstHash } from './chainHash'

const batch = 1_000

type Link = { [Field in keyof ChainedFields]: ChainedFields[Field] } & {
  position: number
  hash: string
  audit_event_id: string
}

export type AuditBreak = {
  position: number
  auditEventId: string
  reason: 'link-missing' | 'entry-missing' | 'entry-changed'
}

export type AuditVerification = { verified: number; waiting: number; brokenAt: AuditBreak | null }

const linksAfter = (at: HasSession, position: number): Promise<Link[]> =>
  rowsOf<Link>(
    at,
    sql`SELECT chain.position::int AS position, chain.hash, chain.audit_event_id, ${chainedColumns}
        FROM audit_chain AS chain LEFT JOIN audit_events AS entry ON entry.id = chain.audit_event_id
        WHERE chain.position > ${position} ORDER BY chain.position LIMIT ${batch}`,
  )

const breakAt = (link: Link, { previous, expected }: { previous: string; expected: number }): AuditBreak | null => {
  const where = { position: expected, auditEventId: link.audit_event_id }
  if (link.position !== expected) return { ...where, reason: 'link-missing' }
  if (link.id === null) return { ...where, reason: 'entry-missing' }
  if (chainHash(previous, link) !== link.hash) return { ...where, reason: 'entry-changed' }
  return null
}

const countWaiting = async (at: HasSession): Promise<number> => {
  const row = await rowOf<{ waiting: number }>(
    at,
    sql`SELECT (SELECT count(*) FROM audit_events)::int - (SELECT count(*) FROM audit_chain)::int AS waiting`,
  )
  return Math.max(0, row?.waiting ?? 0)
}

/** Walks the audit chain from its first entry and finds the first that was changed, removed or left out, if any was. */
export const verifyAuditChain = async (at: HasSession): Promise<AuditVerification> => {
  let previous = firstHash
  let verified = 0
  for (let links = await linksAfter(at, 0); links.length > 0; links = await linksAfter(at, verified)) {
    for (const link of links) {
      const brokenAt = breakAt(link, { previous, expected: verified + 1 })
      if (brokenAt) return { verified, waiting: await countWaiting(at), brokenAt }
      previous = link.hash
      verified += 1
    }
  }
  return { verified, waiting: await countWaiting(at), brokenAt: null }
}
