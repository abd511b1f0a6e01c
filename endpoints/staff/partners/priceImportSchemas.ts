import { z } from 'zod'
import { priceImportModes, pricePlans } from '@/src/domain/partners/priceImport'
import { currencyCodes } from '@/src/domain/shared/currency'
import { DomainError } from '@/src/domain/shared/domainError'
import { rateBases } from '@/src/domain/shared/rateCard'
import { readTable } from '@/src/platform/tables/readTable'
import { TableUnreadable } from '@/src/platform/tables/tableUnreadable'
import type { PriceFile, PriceImport } from '@/src/queries/partners/priceImportPlan'

export const priceFileLimit = 2 * 1024 * 1024

export const priceFileQuery = z.object({
  file_name: z.string().trim().min(1).max(200),
  mode: z
    .enum(priceImportModes)
    .default('add')
    .describe('`add` adds to and changes what there is; `replace` makes the file the whole price list.'),
  basis: z.enum(rateBases).optional().describe('What the prices are for, where the card does not say it yet.'),
  currency: z.enum(currencyCodes).optional(),
})

export const priceImportAnswer = z.object({
  digest: z.string().describe('Names what was looked at: sent along, nothing else is taken in.'),
  counts: z.record(z.enum(pricePlans), z.number().int()),
  rows: z.array(
    z.object({
      line: z.number().int().describe('As a spreadsheet numbers it; the headings are line 1.'),
      plan: z.enum(pricePlans),
      notes: z.array(z.string()),
    }),
  ),
  prices_gone: z.number().int().describe('Prices of the newest version that are no longer there'),
  problems: z.array(z.string()).describe('What will still keep the draft from coming into force'),
  unknown_headings: z.array(z.string()),
  draft: z.object({ number: z.number().int(), is_open: z.boolean() }).describe('Where it goes'),
})

export const priceImportView = (plan: PriceImport): z.output<typeof priceImportAnswer> => {
  const { digest, rows, pricesGone, problems, unknownHeadings, newest } = plan
  const count = (wanted: (typeof pricePlans)[number]) => rows.filter((row) => row.plan === wanted).length
  const isOpen = newest?.status === 'draft'
  return {
    digest,
    counts: { creates: count('creates'), changes: count('changes'), same: count('same'), refused: count('refused') },
    rows,
    prices_gone: pricesGone,
    problems,
    unknown_headings: unknownHeadings,
    draft: { number: (newest?.number ?? 0) + (isOpen ? 0 : 1), is_open: isOpen },
  }
}

/** Reads an uploaded price list; throws `malformed-table`. */
export const readPriceFile = async (bytes: Buffer): Promise<PriceFile> => {
  try {
    return await readTable(bytes)
  } catch (error) {
    if (error instanceof TableUnreadable) throw new DomainError('malformed-table', error.message)
    throw error
  }
}
