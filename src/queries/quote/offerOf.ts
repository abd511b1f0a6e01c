import { planProblems } from '@/src/domain/finance/paymentPlan'
import { changesForCustomer } from '@/src/domain/quote/compareTrips'
import { contentOf } from '@/src/domain/quote/contentOf'
import { type PricedContent, priceContent } from '@/src/domain/quote/priceContent'
import type { PriceStanding } from '@/src/domain/quote/priceStanding'
import { nothingChosen, offeredChoice } from '@/src/domain/quote/quoteChoice'
import { roomNames } from '@/src/domain/quote/roomNames'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import { tripEndDate } from '@/src/domain/shared/tripDates'
import type { Customer, Quote, QuoteVersion, Staff } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { companySettings, companyView } from '@/src/queries/shared/company'
import { pictureOf } from '@/src/queries/shared/pictureOf'
import { attachmentViews } from './attachmentsOf'
import { changesSinceLooked } from './changesSinceLooked'
import { choicesOf } from './choicesOf'
import { chosenPrice } from './chosenPrice'
import type { FrozenOffer } from './frozenOffer'
import { itineraryOf } from './itineraryOf'
import { planOf } from './planOf'
import { readPricingFacts } from './readPricingFacts'
import { routeOf } from './routeOf'
import { sendingReasons } from './sendingReasons'
import { standingOf } from './standingOf'
import { staysOf } from './staysOf'
import { texts } from './texts'

type People = { quote: Quote; customer: Customer; owner: Staff | null }

const peopleOf = async (ctx: Context, version: QuoteVersion): Promise<People> => {
  const quoteId = typeof version.quote === 'string' ? version.quote : version.quote.id
  const quote = await ctx.payload.findByID({ collection: 'quotes', id: quoteId, depth: 1, joins: false, req: ctx.req })
  const { customer, owner } = quote
  if (typeof customer === 'string') throw new DomainError('not-found', 'The customer of this quote is gone.')
  return { quote, customer, owner: owner && typeof owner !== 'string' ? owner : null }
}

/** Reads a version as an offer, with the reasons why it cannot be sent; `offer` is null while its payment plan does not add up. */
export const offerOf = async (
  ctx: Context,
  { versionId }: { versionId: string },
): Promise<{
  offer: FrozenOffer | null
  priced: PricedContent
  standing: PriceStanding
  reasonsNotToSend: string[]
}> => {
  const version = await ctx.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 1, req: ctx.req })
  const { quote, customer, owner } = await peopleOf(ctx, version)
  const settings = await companySettings(ctx, version.language)
  const plan = planOf(version)
  const content = contentOf(version)
  const priced = priceContent(content, await readPricingFacts(ctx, content))
  const standing = await standingOf(ctx, { version, priced, settings })
  const today = todayIn(settings.zone, ctx.now)
  const itinerary = itineraryOf(version, content)
  const { days } = itinerary
  const startDate = version.startDate || null
  const travelers = { adults: version.adults, children: version.children }
  const validUntil = version.validUntil ? new Date(version.validUntil) : null
  const reasons = sendingReasons(ctx, {
    version,
    content,
    priced,
    customerEmail: customer.email ?? null,
    today,
    obstacles: standing.obstacles,
  })
  if (planProblems(plan).length > 0) return { offer: null, priced, standing, reasonsNotToSend: reasons }

  const endDate = startDate && tripEndDate({ startDate, durationDays: days.length })
  const { granularity, language } = version
  const staysIn = await staysOf(ctx, {
    lines: content.lines,
    language,
    roomName: roomNames(priced.input.trip.rateCards),
  })
  const { options: prices, ...shown } = chosenPrice({
    input: priced.input,
    offered: offeredChoice(content),
    choice: nothingChosen,
    terms: { granularity, language, plan, plannedOn: today, startDate, endDate },
  })
  return {
    priced,
    standing,
    reasonsNotToSend: reasons,
    offer: {
      plan,
      granularity,
      plannedOn: today,
      view: {
        reference: quote.reference,
        version: version.number,
        title: version.title,
        language,
        validUntil: (validUntil ?? ctx.now).toISOString(),
        customerName: customer.name,
        travelers,
        startDate,
        endDate,
        durationDays: days.length,
        cover: pictureOf(version.cover),
        letter: version.letter || null,
        changes: changesForCustomer(await changesSinceLooked(ctx, version), granularity),
        ...itinerary,
        route: await routeOf(ctx, { days, language }),
        stays: staysIn(null),
        inclusions: texts(version.inclusions),
        exclusions: texts(version.exclusions),
        ...choicesOf(content, { priced, prices, staysIn }),
        ...shown,
        attachments: await attachmentViews(ctx.req, { versionId }),
        terms: { version: version.termsVersion, text: version.terms },
        advisor: {
          name: owner?.name ?? settings.name,
          email: owner?.email ?? settings.email ?? null,
          phone: owner?.phone ?? settings.phone ?? null,
        },
        company: companyView(settings),
      },
    },
  }
}
