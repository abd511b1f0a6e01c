import type { BasePayload } from 'payload'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, rowsOf, sql } from '@/src/platform/database/session'
import { type Consumer, consumer } from '@/src/platform/jobs/job'

/** Makes the tables in which `tallyConsumer` leaves its effect. */
export const makeTally = async (payload: BasePayload): Promise<void> => {
  await rowsOf({ payload }, sql`CREATE TABLE tally_keys (event_id uuid PRIMARY KEY)`)
  await rowsOf({ payload }, sql`CREATE TABLE tally (number integer NOT NULL)`)
  await rowsOf({ payload }, sql`INSERT INTO tally VALUES (0)`)
}

export const readTally = async (payload: BasePayload): Promise<number> =>
  (await rowOf<{ number: number }>({ payload }, sql`SELECT number FROM tally`))?.number ?? 0

/** Counts each `lead.received` once, its key stored with its effect, as every consumer must. */
export const tallyConsumer: Consumer = consumer({
  name: 'tally',
  on: 'lead.received',
  run: (ctx, event) =>
    inTransaction(ctx, async (tx) => {
      const isNew = await rowsOf(
        tx,
        sql`INSERT INTO tally_keys VALUES (${event.id}) ON CONFLICT DO NOTHING RETURNING event_id`,
      )
      if (isNew.length > 0) await rowsOf(tx, sql`UPDATE tally SET number = number + 1`)
    }),
})
