import type { Context } from '../context'
import type { Tx } from '../database/inTransaction'
import { rowOf, rowsOf, sql } from '../database/session'
import { env } from '../env'
import { newId } from '../newId'
import { linkToken, tokenHash } from './linkToken'

export type LinkKind = 'quote' | 'booking'
type LinkRow = { id: string; generation: number; target_id: string; active: boolean }

const tokenShape = /^[\w-]{40,64}$/

/** Makes the link of a quote or booking, or finds the one it has; `active` opens it to whoever holds the token. */
export const ensureLink = async (
  tx: Tx,
  { kind, targetId, active }: { kind: LinkKind; targetId: string; active: boolean },
): Promise<string> => {
  const id = newId()
  const row = await rowOf<LinkRow>(
    tx.req,
    sql`INSERT INTO customer_links (id, kind, target_id, token_hash, active)
        VALUES (${id}, ${kind}, ${targetId}, ${tokenHash(linkToken({ id, generation: 1 }))}, ${active})
        ON CONFLICT (kind, target_id) DO UPDATE SET active = customer_links.active OR excluded.active
        RETURNING id, generation`,
  )
  if (!row) throw new Error('A link was neither made nor found.')
  return linkToken(row)
}

/** Raises the link's generation: the old token opens nothing any more, and the new one is returned. */
export const reissueLink = async (
  tx: Tx,
  { kind, targetId, active }: { kind: LinkKind; targetId: string; active: boolean },
): Promise<string | null> => {
  const link = await rowOf<LinkRow>(
    tx.req,
    sql`SELECT id, generation FROM customer_links WHERE kind = ${kind} AND target_id = ${targetId} FOR UPDATE`,
  )
  if (!link) return null
  const token = linkToken({ id: link.id, generation: link.generation + 1 })
  await rowsOf(
    tx.req,
    sql`UPDATE customer_links SET generation = generation + 1, token_hash = ${tokenHash(token)}, active = ${active},
               revoked_at = CASE WHEN ${active} THEN NULL ELSE ${tx.now.toISOString()}::timestamptz END
        WHERE id = ${link.id}`,
  )
  return token
}

/** Finds what a token opens; null when it is unknown, revoked or not open yet. */
export const targetOfToken = async (
  ctx: Context,
  { kind, token }: { kind: LinkKind; token: string },
): Promise<string | null> => {
  if (!tokenShape.test(token)) return null
  const link = await rowOf<LinkRow>(
    ctx.req,
    sql`SELECT target_id FROM customer_links WHERE token_hash = ${tokenHash(token)} AND kind = ${kind} AND active`,
  )
  return link?.target_id ?? null
}

/** The address a customer opens. */
export const linkUrl = (kind: LinkKind, token: string): string => `${env().publicUrl}/${kind}/${token}`

/** Rebuilds the address of an open link, for reminders and *copy link*; null when there is none open. */
export const openLinkUrl = async (
  ctx: Context,
  { kind, targetId }: { kind: LinkKind; targetId: string },
): Promise<string | null> => {
  const link = await rowOf<LinkRow>(
    ctx.req,
    sql`SELECT id, generation FROM customer_links WHERE kind = ${kind} AND target_id = ${targetId} AND active`,
  )
  return link ? linkUrl(kind, linkToken(link)) : null
}
