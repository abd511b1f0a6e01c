import { createQuote } from '@/src/commands/quote/createQuote'
import { releaseQuote } from '@/src/commands/quote/releaseQuote'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { storeDocument } from '@/src/commands/shared/storeDocument'
import { addDays, todayIn } from '@/src/domain/shared/calendarDate'
import { teamZone } from '@/src/domain/shared/zone'
import type { Lead, QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { ensureLink } from '@/src/platform/links/customerLinks'
import { aLead } from './leads'

export type SentQuote = { lead: Lead; quoteId: string; versionId: string; reference: string; token: string }

/** The content of a version that can be sent. */
export const sendableContent = (now: Date): Partial<QuoteVersion> => ({
  title: 'Nine days from Hanoi to Hội An',
  startDate: addDays(todayIn(teamZone, now), 120),
  adults: 2,
  children: 0,
  days: [
    {
      title: 'Arrival in Hanoi',
      place: 'Hanoi',
      description: 'A driver waits for you.',
      meals: ['dinner'],
      overnight: 'Hotel in the Old Quarter',
    },
    {
      title: 'Hội An by lantern light',
      place: 'Hội An',
      description: 'An evening in the old town.',
      meals: ['breakfast'],
      overnight: 'Riverside hotel',
    },
  ],
  lumpSum: { basis: 'per_trip', sellMinor: 360000, netMinor: 280000 },
})

/** Makes a lead with a quote whose first draft can be sent. */
export const aDraftQuote = async (
  ctx: Context,
  given: Partial<QuoteVersion> = {},
  ofLead: Parameters<typeof aLead>[1] = {},
) => {
  const lead = await aLead(ctx, ofLead)
  const { quoteId, versionId, reference } = await createQuote(ctx, { leadId: lead.id })
  await ctx.payload.update({
    collection: 'quote-versions',
    id: versionId,
    data: { ...sendableContent(ctx.now), ...given },
    depth: 0,
    req: ctx.req,
  })
  return { lead, quoteId, versionId, reference }
}

/** Releases a version being sent with a small stand-in for its document. */
export const release = async (
  ctx: Context,
  { quoteId, versionId }: { quoteId: string; versionId: string },
): Promise<void> => {
  const body = Buffer.from('%PDF-1.4\n% a stand-in\nxref\n0 0\nstartxref\n0\n%%EOF\n')
  const document = await storeDocument(ctx, {
    key: `test:${versionId}`,
    title: 'Quote',
    kind: 'quote',
    quoteId,
    filename: `quote-${versionId}.pdf`,
    body,
  })
  await releaseQuote(ctx, { versionId, documentId: document.id, sha256: document.sha256 })
}

/** Makes a quote that its customer can open by the returned token. */
export const aSentQuote = async (ctx: Context, given: Partial<QuoteVersion> = {}): Promise<SentQuote> => {
  const draft = await aDraftQuote(ctx, given)
  await sendQuote(ctx, { versionId: draft.versionId })
  await release(ctx, draft)
  const token = await inTransaction(ctx, (tx) =>
    ensureLink(tx, { kind: 'quote', targetId: draft.quoteId, active: true }),
  )
  return { ...draft, token }
}
