import { DomainError } from '@/src/domain/shared/domainError'
import type { CatalogErrorCode } from './errorCodes'
import type { TourOffer } from './tourOfferMachine'

/** Throws `tour-retired`, or `asks-second-person` where somebody has to approve what nobody approved yet. */
export const assertMayPublish = ({
  offer,
  asksSecondPerson,
}: {
  offer: TourOffer
  asksSecondPerson: boolean
}): void => {
  if (offer === 'retired')
    throw new DomainError<CatalogErrorCode>('tour-retired', 'It is retired: duplicate it to offer the trip again.')
  if (asksSecondPerson)
    throw new DomainError<CatalogErrorCode>(
      'asks-second-person',
      'A second person approves tours here: save it as a draft and submit it for review.',
    )
}
