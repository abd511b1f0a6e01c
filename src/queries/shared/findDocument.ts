import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

/** Finds a document stored earlier under its key; a document is stored once and never rendered again. */
export const findDocument = async (
  ctx: Context,
  { key }: { key: string },
): Promise<{ id: string; sha256: string } | null> =>
  (await rowOf<{ id: string; sha256: string }>(ctx.req, sql`SELECT id, sha256 FROM documents WHERE key = ${key}`)) ??
  null
