import { addDays } from '@/src/domain/shared/calendarDate'
import type { Licence } from './licences'

/** `unknown` and `ended` block publishing; `ends_soon` is within 30 days. */
export type LicenceState = 'unknown' | 'ended' | 'ends_soon' | 'granted'

type Licensed = { licence: Licence; licenceExpiresOn?: string | null }

const soonDays = 30

/** Tells whether a picture may be shown on a day, `YYYY-MM-DD`, and for how long still. */
export const licenceState = ({ licence, licenceExpiresOn }: Licensed, today: string): LicenceState => {
  if (licence === 'unknown') return 'unknown'
  if (!licenceExpiresOn || licenceExpiresOn > addDays(today, soonDays)) return 'granted'
  return licenceExpiresOn < today ? 'ended' : 'ends_soon'
}
