import type { CollectionBeforeChangeHook } from 'payload'
import { isCommand, refusing } from '@/hooks/shared/refusing'
import { assertMayPublish } from '@/src/domain/catalog/assertMayPublish'
import { rowOf, sql } from '@/src/platform/database/session'

/** Refuses, with 409, to publish a retired tour, and past the second person where the company asks for one. */
export const guardTourReview: CollectionBeforeChangeHook = async ({ context, data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const isCleared = isCommand(context) && Boolean(context.isApproved || context.publishExemption)
  const settings = isCleared
    ? undefined
    : await rowOf<{ asks: boolean | null }>(req, sql`SELECT asks_second_person AS asks FROM company_settings LIMIT 1`)
  refusing(() =>
    assertMayPublish({ offer: originalDoc?.offer ?? 'offered', asksSecondPerson: settings?.asks === true }),
  )
  return data
}
