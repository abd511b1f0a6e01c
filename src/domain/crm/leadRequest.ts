/** Where a request was made from, as the website tells. */
export const attributionFields = [
  'pageUrl',
  'referrer',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmTerm',
  'utmContent',
  'gclid',
] as const

export type Attribution = Partial<Record<(typeof attributionFields)[number], string>>

/** What is kept of a touch in columns, the report's groupings: the channel it counts to, its source and its campaign. */
export const touchFields = [
  'lastTouchChannel',
  'lastTouchSource',
  'lastTouchCampaign',
  'firstTouchChannel',
  'firstTouchSource',
  'firstTouchCampaign',
] as const

/** The visit that first led somebody to the website, as the website remembers it; `at` in ISO 8601. */
export type FirstTouch = {
  source?: string
  medium?: string
  campaign?: string
  referrer?: string
  landingPage?: string
  at?: string
}

/** What a customer allowed or refused; what is absent was not asked. */
export type Consent = { contact?: boolean; marketing?: boolean; policyVersion?: string }

/** A day of a published tour that a visitor chose, by the tour's public id. */
export type ChosenDay = { tourId: string; day: number }

/** One request for a trip as somebody made it: read, but not yet understood. */
export type LeadRequest = {
  name: string
  email?: string
  phone?: string
  destination: string
  style: string
  /** `YYYY-MM` or a month's name. */
  month?: string
  travelers?: number
  duration?: string
  budget?: string
  notes?: string
  language?: string
  consent?: Consent
  attribution: Attribution
  firstTouch?: FirstTouch
  /** The days the visitor put together, in their order; looked up in what is published, never believed. */
  itinerary?: ChosenDay[]
}

export const leadChannels = ['website', 'email', 'whatsapp', 'phone', 'manual'] as const

export type LeadChannel = (typeof leadChannels)[number]
