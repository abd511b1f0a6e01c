import { type ClassifiedTouch, classifyTouch, leadTouch } from '@/src/domain/crm/classifyTouch'
import type { LeadChannel, LeadRequest } from '@/src/domain/crm/leadRequest'
import type { NewRow } from '@/src/platform/database/insertRows'

const columns = (which: 'first' | 'last', { channel, source, campaign }: ClassifiedTouch): NewRow => ({
  [`${which}_touch_channel`]: channel,
  [`${which}_touch_source`]: source,
  [`${which}_touch_campaign`]: campaign,
})

/** The columns of a lead that say where it came from: its own visit, and the first one where the website remembered that. */
export const touchColumns = (
  door: LeadChannel,
  { attribution, firstTouch }: Pick<LeadRequest, 'attribution' | 'firstTouch'>,
): NewRow => {
  const last = leadTouch(door, {
    source: attribution.utmSource,
    medium: attribution.utmMedium,
    campaign: attribution.utmCampaign,
    referrer: attribution.referrer,
    landingPage: attribution.pageUrl,
    gclid: attribution.gclid,
  })
  const first = door === 'website' && firstTouch ? classifyTouch(firstTouch) : last
  return { ...columns('last', last), ...columns('first', first) }
}
