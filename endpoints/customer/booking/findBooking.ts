import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import type { Incoming } from '@/src/platform/http/incoming'
import { consume } from '@/src/platform/rateLimit/consume'
import { bookingByToken, type OpenedBooking } from '@/src/queries/booking/bookingByToken'

/** Finds a booking by its token; every miss counts against the address that guessed. */
export const findBooking = async ({
  ctx,
  incoming,
  token,
}: {
  ctx: Context
  incoming: Incoming
  token: string
}): Promise<OpenedBooking> => {
  try {
    return await bookingByToken(ctx, token)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') await consume('tokenMisses', incoming.ip)
    throw error
  }
}
