import { shortenText } from '@/src/domain/shared/shortenText'
import type { LeadChannel } from './leadRequest'
import { clickIds, knownSources, mediums, type TouchChannel } from './touchTables'

/** What is known of one visit. */
export type Touch = {
  source?: string
  medium?: string
  campaign?: string
  referrer?: string
  landingPage?: string
  gclid?: string
}

export type ClassifiedTouch = { channel: TouchChannel; source: string | null; campaign: string | null }

const sourceMax = 100
const campaignMax = 200

const urlOf = (text: string | undefined): URL | null => (text && URL.canParse(text) ? new URL(text) : null)

const bareHost = (url: URL | null): string => url?.hostname.toLowerCase().replace(/^www\./, '') ?? ''

const knownSource = (name: string) => knownSources.find(({ pattern }) => pattern.test(name))

const clickOf = ({ gclid, landingPage }: Touch) => {
  if (gclid) return clickIds.gclid
  const parameters = urlOf(landingPage)?.searchParams
  return Object.entries(clickIds).find(([name]) => parameters?.has(name))?.[1]
}

const paidChannel = (source: string): TouchChannel => {
  const known = knownSource(source)?.channel
  return known === 'social' ? 'paid_social' : 'paid_search'
}

/** Reads the campaign's tags; null where the link carries none. */
const byTags = (touch: Touch): Omit<ClassifiedTouch, 'campaign'> | null => {
  const source = touch.source?.trim().toLowerCase() ?? ''
  const medium =
    touch.medium
      ?.trim()
      .toLowerCase()
      .replace(/[\s_-]/g, '') ?? ''
  const known = source ? knownSource(source) : undefined
  const named = Object.hasOwn(mediums, medium) ? mediums[medium] : undefined
  const from = known?.source ?? (source || null)
  if (named) return { channel: named === 'paid' ? paidChannel(source) : named, source: from }
  if (known && !medium) return { channel: known.channel, source: from }
  return source || medium ? { channel: 'campaign', source: from } : null
}

/** Reads the page that led here; null where there is none, or where it is a page of our own. */
const byReferrer = (touch: Touch): Omit<ClassifiedTouch, 'campaign'> | null => {
  const host = bareHost(urlOf(touch.referrer))
  if (host === '' || host === bareHost(urlOf(touch.landingPage))) return null
  const known = knownSource(host)
  return known ? { channel: known.channel, source: known.source } : { channel: 'referral', source: host }
}

/** Tells which channel a visit counts to: tags say most, then the click id, then the referrer; a visit without any is direct. */
export const classifyTouch = (touch: Touch): ClassifiedTouch => {
  const tagged = byTags(touch)
  const clicked = clickOf(touch)
  // An advertisement's own click id says it was paid for, whatever was tagged by hand; a shared link's does not.
  const click = clicked && (tagged === null || (clicked.channel === 'paid_search' && tagged.channel !== 'display'))
  const { channel, source } = (click ? clicked : (tagged ?? byReferrer(touch))) ?? { channel: 'direct', source: null }
  const campaign = touch.campaign?.trim()
  return {
    channel,
    source: source ? shortenText(source, sourceMax) : null,
    campaign: campaign ? shortenText(campaign, campaignMax) : null,
  }
}

const doors: Record<Exclude<LeadChannel, 'website'>, TouchChannel> = {
  email: 'email',
  whatsapp: 'whatsapp',
  phone: 'phone',
  manual: 'in_person',
}

/** Tells where a lead came from: by its visit when it came through the website, else by the door it came through. */
export const leadTouch = (door: LeadChannel, touch: Touch): ClassifiedTouch =>
  door === 'website' ? classifyTouch(touch) : { channel: doors[door], source: null, campaign: null }
