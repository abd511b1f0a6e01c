import type { CatalogErrorCode } from '@/src/domain/catalog/errorCodes'
import { blockingChecks } from '@/src/domain/catalog/publishChecks'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Tx } from '@/src/platform/database/inTransaction'
import { tourDesk } from '@/src/queries/catalog/tourDesk'

/** Throws `tour-incomplete`, naming all that blocks, unless a tour's newest version may go on the website. */
export const assertPublishable = async (tx: Tx, tourId: string): Promise<void> => {
  const desk = await tourDesk(tx.req, { ids: [tourId], now: tx.now })
  const blocking = blockingChecks(desk.get(tourId)?.checks ?? [])
  if (blocking.length > 0)
    throw new DomainError<CatalogErrorCode>(
      'tour-incomplete',
      `It cannot be published yet. ${blocking.map(({ message }) => message).join(' ')}`,
    )
}
