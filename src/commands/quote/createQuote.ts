import { recordActivity } from '@/src/commands/crm/recordActivity'
import { nextReference } from '@/src/commands/shared/nextReference'
import { validUntil } from '@/src/domain/quote/validity'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import type { Quote, QuoteVersion } from '@/src/payload-types'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
import { newId } from '@/src/platform/newId'
import { tourContent } from '@/src/queries/quote/tourContent'
import { companySettings } from '@/src/queries/shared/company'

type LeadRow = {
  id: string
  reference: string
  title: string
  customer_id: string
  owner_id: string | null
  language: Language | null
  travelers: string | null
}

type Content = { days?: QuoteVersion['days'] }

/** The days the visitor chose on the website, where they chose any; the quote's own from here on. */
const itineraryOf = async (tx: Tx, leadId: string): Promise<Content> => {
  const { itinerary } = await tx.payload.findByID({ collection: 'leads', id: leadId, depth: 0, req: tx.req })
  const days = (itinerary ?? []).map(({ title, place, description, meals, overnight, picture }) => ({
    id: newId(),
    title,
    place,
    description,
    meals,
    overnight,
    picture,
  }))
  return days.length > 0 ? { days } : {}
}

const startedFrom = ({ tour, content }: { tour: { title: string } | null; content: Content }): string => {
  if (tour) return ` from “${tour.title}”`
  return content.days?.length ? ' from the days the customer chose' : ''
}

/**
 * Starts a quote for a lead with a first draft: its days, inclusions and price copied from a tour when one is named, else
 * the days of the lead's draft itinerary; throws `not-found`.
 */
export const createQuote = (
  ctx: Context,
  { leadId, tourId = null }: { leadId: string; tourId?: string | null },
): Promise<{ quoteId: string; versionId: string; reference: string }> =>
  inTransaction(ctx, async (tx) => {
    const lead = await lockRow<LeadRow>(tx, { table: 'leads', id: leadId })
    const language = lead.language ?? 'en'
    const settings = await companySettings(tx, language)
    const tour = tourId ? await tourContent(tx, { tourId, language }) : null
    const reference = await nextReference(tx, 'Q')
    const title = tour?.title ?? lead.title
    const content = tour ?? (await itineraryOf(tx, lead.id))
    const owner = ctx.actor.kind === 'staff' ? (lead.owner_id ?? ctx.actor.id) : lead.owner_id
    const quote: Quote = await tx.payload.create({
      collection: 'quotes',
      data: { reference, title, status: 'draft', lead: lead.id, customer: lead.customer_id, owner },
      depth: 0,
      req: tx.req,
    })
    const version = await tx.payload.create({
      collection: 'quote-versions',
      data: {
        quote: quote.id,
        number: 1,
        label: `${reference} v1`,
        status: 'draft',
        language,
        adults: Math.max(1, Number(lead.travelers ?? 2)),
        children: 0,
        currency: 'USD',
        pricingMode: 'lump_sum',
        granularity: 'total',
        depositPercent: settings.depositPercent,
        balanceDaysBefore: settings.balanceDaysBefore,
        validUntil: validUntil({
          from: todayIn(settings.zone, tx.now),
          days: settings.quoteValidityDays,
          zone: settings.zone,
        }).toISOString(),
        termsVersion: settings.termsVersion,
        terms: settings.terms,
        ...content,
        title,
      },
      depth: 0,
      req: tx.req,
    })
    await recordActivity(tx, {
      leadId: lead.id,
      type: 'quote',
      detail: `Quote ${reference} started${startedFrom({ tour, content })}.`,
    })
    await audit(tx.req, {
      action: 'quote.created',
      entity: 'quotes',
      entityId: quote.id,
      after: { reference, lead: lead.reference, title },
    })
    return { quoteId: quote.id, versionId: version.id, reference }
  })
