import { recordActivity } from '@/src/commands/crm/recordActivity'
import { nextReference } from '@/src/commands/shared/nextReference'
import { validUntil } from '@/src/domain/quote/validity'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { Language } from '@/src/domain/shared/language'
import type { Quote } from '@/src/payload-types'
import { audit } from '@/src/platform/audit/audit'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockRow } from '@/src/platform/database/lockRow'
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

/** Starts a quote for a lead with a first draft, its days, inclusions and price copied from a tour when one is named; throws `not-found`. */
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
        ...tour,
        title,
      },
      depth: 0,
      req: tx.req,
    })
    await recordActivity(tx, {
      leadId: lead.id,
      type: 'quote',
      detail: `Quote ${reference} started${tour ? ` from “${tour.title}”` : ''}.`,
    })
    await audit(tx.req, {
      action: 'quote.created',
      entity: 'quotes',
      entityId: quote.id,
      after: { reference, lead: lead.reference, title },
    })
    return { quoteId: quote.id, versionId: version.id, reference }
  })
