import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'
import { isCommand, refusing } from '@/hooks/shared/refusing'
import { assertPeriod } from '@/src/domain/partners/assertPeriod'
import { assertSeasons, type TypedSeason } from '@/src/domain/partners/assertSeasons'

const frozen = () =>
  new APIError('This version is frozen. Open the next one to change prices.', 409, { code: 'rate-card-frozen' }, true)

/** Refuses to change a version that is or was in force, and seasons that overlap. */
export const guardRateCardVersion: CollectionBeforeChangeHook = ({ context, data, operation, originalDoc }) => {
  if (operation === 'update' && !isCommand(context) && originalDoc?.status !== 'draft') throw frozen()
  const { validFrom, validTo, seasons } = { ...originalDoc, ...data }
  refusing(() => {
    assertPeriod({ from: validFrom, to: validTo, isHalfOpen: true })
    assertSeasons((seasons ?? []) as TypedSeason[])
  })
  return data
}

/** Refuses to delete a version that is or was in force. */
export const guardRateCardVersionDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { status } = await req.payload.findByID({ collection: 'rate-card-versions', id, depth: 0, req })
  if (status !== 'draft') throw frozen()
}
