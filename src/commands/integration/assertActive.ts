import type { IntegrationErrorCode } from '@/src/domain/integration/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'
import type { SubscriptionRow } from './lockSubscription'

/** Throws `webhook-not-active` for a subscription that sends nothing right now. */
export const assertActive = ({ status }: Pick<SubscriptionRow, 'status'>): void => {
  if (status !== 'active')
    throw new DomainError<IntegrationErrorCode>('webhook-not-active', `It is ${status}: resume it first.`)
}
