import { DomainError } from '@/src/domain/shared/domainError'
import type { CatalogErrorCode } from './errorCodes'

type Written = { tour?: unknown; destination?: unknown; amount?: unknown; firstDay?: unknown; lastDay?: unknown }

/** Throws `invalid-boost` unless it is for one tour or one destination, does something, and ends no earlier than it begins. */
export const assertBoost = ({ tour, destination, amount, firstDay, lastDay }: Written): void => {
  const refuse = (why: string) => {
    throw new DomainError<CatalogErrorCode>('invalid-boost', why)
  }
  if (Boolean(tour) === Boolean(destination)) refuse('A boost is for one tour or for one destination.')
  if (amount === 0) refuse('A boost of 0 changes nothing.')
  if (String(lastDay) < String(firstDay)) refuse('Its last day is before its first.')
}
