import type { Payload } from 'payload'
import { rowsOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import type { Pair } from '@/tests/http/rights/records'

/** Rows only: these tests ask who may see a document, not what it says. */
export const makeDocuments = async (payload: Payload, quotes: Pair): Promise<Pair> => {
  const pair = { own: newId(), foreign: newId() }
  for (const pick of ['own', 'foreign'] as const)
    await rowsOf(
      { payload },
      sql`INSERT INTO documents (id, title, kind, key, sha256, quote_id, filename, mime_type)
      VALUES (${pair[pick]}, 'Quote', 'quote', ${newId()}, 'x', ${quotes[pick]}, ${`${newId()}.pdf`}, 'application/pdf')`,
    )
  return pair
}

/** Rows only: these tests ask who may see a picture, not what it shows. */
export const makePictures = async (payload: Payload): Promise<Pair> => {
  const pair = { own: newId(), foreign: newId() }
  for (const id of Object.values(pair))
    await rowsOf(
      { payload },
      sql`WITH picture AS (INSERT INTO media (id, filename, mime_type, licence) VALUES (${id}, ${`${id}.webp`}, 'image/webp', 'own_work') RETURNING id)
      INSERT INTO media_locales (alt, _locale, _parent_id) SELECT 'A bay', 'en', id FROM picture`,
    )
  return pair
}

/** The same of what partners sent. */
export const makePartnerDocuments = async (payload: Payload): Promise<Pair> => {
  const pair = { own: newId(), foreign: newId() }
  for (const id of Object.values(pair))
    await rowsOf(
      { payload },
      sql`INSERT INTO partner_documents (id, title, filename, mime_type) VALUES (${id}, 'A contract', ${`${id}.pdf`}, 'application/pdf')`,
    )
  return pair
}
