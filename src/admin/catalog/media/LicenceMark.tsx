'use client'
import { Pill } from '@payloadcms/ui'
import { type LicenceState, licenceState } from '@/src/domain/catalog/licenceState'
import type { Licence } from '@/src/domain/catalog/licences'

type Licensed = { licence: Licence; licenceExpiresOn?: string | null }

const names: Record<Licence, string> = {
  own_work: 'Own work',
  licensed: 'Licensed',
  stock: 'Stock',
  partner: 'Partner',
  public_domain: 'Public domain',
  unknown: 'No known licence',
}

const styles: Record<LicenceState, 'success' | 'warning' | 'error'> = {
  granted: 'success',
  ends_soon: 'warning',
  ended: 'error',
  unknown: 'error',
}

const words = (state: LicenceState, { licence, licenceExpiresOn }: Licensed): string => {
  if (state === 'ended') return `${names[licence]}, ended ${licenceExpiresOn}`
  if (licenceExpiresOn) return `${names[licence]} until ${licenceExpiresOn}`
  return names[licence]
}

/** By which right a picture is shown, as a badge whose colour says whether that holds today. */
export const LicenceMark = (picture: Licensed) => {
  const state = licenceState(picture, new Date().toISOString().slice(0, 10))
  return (
    <Pill pillStyle={styles[state]} size="small">
      {words(state, picture)}
    </Pill>
  )
}
