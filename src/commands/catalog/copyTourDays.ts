import { DomainError } from '@/src/domain/shared/domainError'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { lockTour } from './lockTour'
import { copiesOf, writeTourRows } from './writeTourRows'

type Copied = {
  tourId: string
  fromTourId: string
  /** Of the other tour; they come in its order, however they are named here. */
  dayIds: string[]
  /** Where the first of them stands, counted from 1; at the end when left out. */
  position?: number
}

/** Copies days of another tour's newest draft into this one's, in every language; throws `not-found` unless the other has each of them. */
export const copyTourDays = (
  ctx: Context,
  { tourId, fromTourId, dayIds, position }: Copied,
): Promise<{ added: number; position: number }> =>
  inTransaction(ctx, async (tx) => {
    const { tour: into } = await lockTour(tx, tourId)
    const { tour: from, translations } = await lockTour(tx, fromTourId)
    const source = from.days.filter(({ id }) => dayIds.includes(id))
    if (source.length < new Set(dayIds).size) throw new DomainError('not-found', 'There is no such day.')
    const { copies, carried } = copiesOf(source, { list: 'days', translations })
    const at = Math.min(position ?? into.days.length + 1, into.days.length + 1)
    const rows = into.days.toSpliced(at - 1, 0, ...copies)
    await writeTourRows(tx, { tourId, list: 'days', rows, carried, added: copies.map(({ id }) => id) })
    const after = { from: from.publicId ?? fromTourId, added: copies.length, position: at }
    await audit(tx.req, { action: 'tours.days_copied', entity: 'tours', entityId: tourId, after })
    await emit(tx.req, { type: 'tour.edited', data: { tourId, what: 'days' } })
    return { added: copies.length, position: at }
  })
