import { z } from 'zod'
import { hasRole, hasScope } from '@/src/access/callers'
import type { Figures } from '@/src/domain/quote/pricingChange'
import { quoteVersionMachine } from '@/src/domain/quote/quoteVersionMachine'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { type BlastRadius, blastRadius } from '@/src/queries/quote/blastRadius'
import type { ChangeKind } from '@/src/queries/quote/pricingChangeOf'
import { moneyWire, toMoneyWire } from '@/src/queries/quote/quoteWire'
import { libraryPage } from './libraryQuery'

const figuresWire = z.object({
  total: moneyWire,
  net: moneyWire.nullable(),
  margin: moneyWire.nullable(),
  margin_percent: z.number().nullable(),
})

const answer = z.object({
  title: z.string(),
  is_in_force: z.boolean().describe('Whether quotes that are made now are priced with it'),
  rate_card_id: z.uuid().nullable(),
  total: z.number().int().describe('Open versions it touches; those that begin soonest are on the first page'),
  page: z.number().int(),
  page_size: z.number().int(),
  items: z
    .array(
      z.object({
        quote_id: z.uuid(),
        reference: z.string(),
        version_id: z.uuid(),
        number: z.number().int(),
        status: z.enum(quoteVersionMachine.states),
        start_date: z.iso.date().nullable(),
        customer_name: z.string(),
        owner_name: z.string().nullable(),
        option: z.string().nullable().describe('Of several options the one that loses most'),
        lines: z.array(z.string()),
        before: figuresWire,
        after: figuresWire,
        margin_lost: moneyWire.nullable().describe('Negative where margin is won'),
        new_warnings: z.array(z.string()),
      }),
    )
    .describe('A page, the greatest loss first'),
})

const figures = ({ total, net, margin, marginPercent }: Figures) => ({
  total: toMoneyWire(total),
  net: net && toMoneyWire(net),
  margin: margin && toMoneyWire(margin),
  margin_percent: marginPercent,
})

const view = ({
  title,
  isInForce,
  rateCardId,
  total,
  page,
  pageSize,
  items,
}: BlastRadius): z.output<typeof answer> => ({
  title,
  is_in_force: isInForce,
  rate_card_id: rateCardId,
  total,
  page,
  page_size: pageSize,
  items: items.map((item) => ({
    quote_id: item.quoteId,
    reference: item.reference,
    version_id: item.id,
    number: item.number,
    status: item.status,
    start_date: item.startDate,
    customer_name: item.customerName,
    owner_name: item.ownerName,
    option: item.option,
    lines: item.lines,
    before: figures(item.before),
    after: figures(item.after),
    margin_lost: item.marginLost && toMoneyWire(item.marginLost),
    new_warnings: item.newWarnings,
  })),
})

const blastRadiusOf = (kind: ChangeKind, operationId: string, tag: string) =>
  staffEndpoint({
    method: 'get',
    path: `/api/v1/${kind}/:id/blast-radius`,
    operationId,
    summary: 'The open quotes a change touches, and what it does to the margin of each',
    tag,
    params: z.object({ id: z.string() }),
    query: z.object({ page: libraryPage }),
    may: (user) => hasRole(user, 'manager', 'sales', 'finance') || hasScope(user, 'quotes:read'),
    answers: { 200: { description: 'What it touches, of what the caller may see.', schema: answer } },
    handle: async ({ ctx, params: { id }, query: { page } }) => json(view(await blastRadius(ctx, { kind, id, page }))),
  })

/** What a version of a rate card touches, before it is activated and after; its blackouts and stop-sells among it. */
export const showRateCardBlastRadius = blastRadiusOf('rate-card-versions', 'rateCardBlastRadius', 'Rate cards')

/** What a rate of exchange touches. */
export const showFxBlastRadius = blastRadiusOf('fx-rates', 'fxBlastRadius', 'Exchange rates')
