import { z } from 'zod'
import type { LeadRequest } from '@/src/domain/crm/leadRequest'
import { parseTravelerCount } from '@/src/domain/crm/travelerCount'
import { parseTravelMonth } from '@/src/domain/crm/travelMonth'
import { shortenText } from '@/src/domain/shared/shortenText'

/** Other names the website sends a field under; the first that is not empty counts. */
const aliases: Record<string, string[]> = {
  month: ['travelMonth', 'travel_month'],
  phone: ['whatsapp'],
  page_url: ['pageUrl'],
  captcha_token: ['cf-turnstile-response', 'h-captcha-response'],
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const withoutAbsent = (body: Record<string, unknown>): Record<string, unknown> => {
  const named = Object.entries(aliases).map(([name, others]) => {
    const found = [name, ...others].find((each) => Object.hasOwn(body, each) && !isAbsent(body[each]))
    return [name, found === undefined ? undefined : body[found]]
  })
  return Object.fromEntries([...Object.entries(body), ...named].filter(([, value]) => !isAbsent(value)))
}

const readAliases = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? withoutAbsent(body as Record<string, unknown>)
    : body

const line = (lengthMax: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(lengthMax))

// Attribution is the browser's, not the visitor's: an overlong address is cut, it never costs a lead.
const attribution = z
  .string()
  .transform((text) => shortenText(text.trim(), 2_000))
  .optional()

export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(z.regexes.html5Email, { error: 'is not an e-mail address', abort: true })
  .regex(/\.[^.@]{2,}$/, 'is not an e-mail address')

export const consentBody = z.object({
  contact: z.boolean().optional(),
  marketing: z.boolean().optional(),
  policy_version: z.string().trim().max(100).optional(),
})

// What the website remembers of an earlier visit: as with all attribution, what cannot be read is left out.
const remembered = (lengthMax: number) =>
  z
    .string()
    .transform((text) => shortenText(text.trim(), lengthMax) || undefined)
    .optional()
    .catch(undefined)

const firstTouchBody = z
  .object({
    source: remembered(200),
    medium: remembered(200),
    campaign: remembered(200),
    referrer: remembered(2_000),
    landing_page: remembered(2_000),
    at: z.iso.datetime({ offset: true }).optional().catch(undefined),
  })
  .optional()
  .catch(undefined)

const firstTouchOf = (told: z.output<typeof firstTouchBody>): LeadRequest['firstTouch'] => {
  if (!told) return undefined
  const { landing_page: landingPage, ...rest } = told
  const touch = { ...rest, landingPage }
  return Object.values(touch).some((value) => value !== undefined) ? touch : undefined
}

const january = '2000-01-01'
const month = line(40).refine((text) => parseTravelMonth(text, { today: january }) !== null, {
  error: 'is neither YYYY-MM nor the name of a month',
})

const travelers = z
  .union([z.number(), z.string()])
  .transform((given) => parseTravelerCount(given))
  .refine((count) => count !== null, { error: 'is not a whole number from 1 to 30' })
  .transform((count) => count ?? 1)

const chosenDaysMax = 60

const itinerary = z
  .array(z.object({ tour_id: z.string().trim().min(1).max(120), day: z.number().int().min(1).max(200) }))
  .max(chosenDaysMax)
  .optional()

/** The body of a lead as the website sends it: empty text is absent, what is not named here is not read. */
export const leadBody = z.preprocess(
  readAliases,
  z.object({
    name: line(200),
    email: emailAddress,
    destination: line(200),
    style: line(200),
    month: month.describe('`YYYY-MM` or the name of a month; also `travelMonth`, `travel_month`.'),
    travelers: travelers.describe('1 to 30, as a number or a numeric text.'),
    duration: line(60).describe('Such as `9-12 days`, `17+ days`.'),
    budget: line(200).optional(),
    notes: z.string().trim().max(5_000).optional(),
    phone: line(60).optional().describe('As typed; also `whatsapp`.'),
    language: line(60).optional(),
    page_url: attribution.describe('Also `pageUrl`.'),
    referrer: attribution,
    utm_source: attribution,
    utm_medium: attribution,
    utm_campaign: attribution,
    utm_term: attribution,
    utm_content: attribution,
    gclid: attribution,
    first_touch: firstTouchBody.describe('The visit that first led here, when the website remembers it.'),
    consent: consentBody.optional(),
    itinerary: itinerary.describe(
      'The days a visitor put together from published tours, in their order. Days that are not published cost no lead: staff see them named.',
    ),
    captcha_token: z
      .string()
      .optional()
      .describe('Only where a CAPTCHA is configured; also `cf-turnstile-response`, `h-captcha-response`.'),
  }),
)

export type LeadBody = z.output<typeof leadBody>

export const consentOf = (consent: z.output<typeof consentBody> | undefined): LeadRequest['consent'] =>
  consent && { contact: consent.contact, marketing: consent.marketing, policyVersion: consent.policy_version }

/** The request a body makes, its CAPTCHA token left out. */
export const requestOf = (body: LeadBody): LeadRequest => ({
  name: body.name,
  email: body.email,
  phone: body.phone,
  destination: body.destination,
  style: body.style,
  month: body.month,
  travelers: body.travelers,
  duration: body.duration,
  budget: body.budget,
  notes: body.notes,
  language: body.language,
  consent: consentOf(body.consent),
  firstTouch: firstTouchOf(body.first_touch),
  ...(body.itinerary?.length ? { itinerary: body.itinerary.map(({ tour_id: tourId, day }) => ({ tourId, day })) } : {}),
  attribution: {
    pageUrl: body.page_url,
    referrer: body.referrer,
    utmSource: body.utm_source,
    utmMedium: body.utm_medium,
    utmCampaign: body.utm_campaign,
    utmTerm: body.utm_term,
    utmContent: body.utm_content,
    gclid: body.gclid,
  },
})
