import type { CollectionBeforeChangeHook } from 'payload'
import { refusing } from '@/hooks/shared/refusing'
import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { DomainError } from '@/src/domain/shared/domainError'

/** Refuses to put a partner on the blocklist without saying why. */
export const guardPartner: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { blocklisted, blocklistReason } = { ...originalDoc, ...data }
  if (blocklisted && !String(blocklistReason ?? '').trim())
    refusing(() => {
      throw new DomainError<PartnersErrorCode>(
        'blocklist-reason-required',
        'Say why this partner is on the blocklist: colleagues will ask.',
      )
    })
  return data
}
