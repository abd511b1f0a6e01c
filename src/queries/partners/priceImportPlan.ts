import { createHash } from 'node:crypto'
import type { PartnersErrorCode } from '@/src/domain/partners/errorCodes'
import { type PriceImportPlan, planPriceImport } from '@/src/domain/partners/planPriceImport'
import { amountHeading, mapPriceHeadings } from '@/src/domain/partners/priceFileColumns'
import type { PriceImportMode } from '@/src/domain/partners/priceImport'
import { readPriceRow } from '@/src/domain/partners/readPriceRow'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { DomainError } from '@/src/domain/shared/domainError'
import { priceKinds, type RateBasis } from '@/src/domain/shared/rateCard'
import type { Context } from '@/src/platform/context'
import { newId } from '@/src/platform/newId'
import { type PriceListBase, priceListBase } from './priceListBase'

export type PriceFile = {
  headings: string[]
  rows: { line: number; cells: string[] }[]
}

export type AskedImport = {
  cardId: string
  file: PriceFile
  mode: PriceImportMode
  basis?: RateBasis
  currency?: CurrencyCode
}

export type PriceImport = PriceImportPlan & {
  unknownHeadings: string[]
  newest: PriceListBase['newest']
  /** The same for the same file on the same prices: what was looked at is what is taken in. */
  digest: string
}

const rowsMax = 1_000

const refuse = (code: PartnersErrorCode, detail: string): never => {
  throw new DomainError<PartnersErrorCode>(code, detail)
}

/** What was planned, without the ids that are given anew each time. */
const digestOf = ({ rows, content }: PriceImportPlan, newest: PriceListBase['newest']): string =>
  createHash('sha256')
    .update(canonicalJson({ rows, newest, ...content, prices: content.prices.map(({ id: _, ...price }) => price) }))
    .digest('hex')

/**
 * Reads a price list against the newest version of a card, row by row; nothing is kept. Throws `unknown-columns` where no
 * heading is a price, and `invalid-price-file` for too many rows or another currency or kind than the prices that stay.
 */
export const priceImportPlan = async (ctx: Context, asked: AskedImport): Promise<PriceImport> => {
  const { cardId, file, mode, basis, currency } = asked
  if (file.rows.length > rowsMax) refuse('invalid-price-file', 'A price list may have 1,000 rows. Split it.')
  const kept = await priceListBase(ctx, { cardId })
  const base = { ...kept, content: { ...kept.content, ...(basis && { basis }), ...(currency && { currency }) } }
  const { content, components, newest } = base
  const isAnother = content.basis !== kept.content.basis || content.currency !== kept.content.currency
  if (isAnother && mode === 'add' && content.prices.length > 0)
    refuse(
      'invalid-price-file',
      `The card’s prices are in ${kept.content.currency}, ${kept.content.basis.replaceAll('_', ' ')}: only a file that replaces them all can change that.`,
    )
  const mapping = mapPriceHeadings(file.headings, content.basis)
  if (mapping.amounts.length === 0)
    refuse(
      'unknown-columns',
      `The first line names no price: one of ${priceKinds[content.basis].map((kind) => `“${amountHeading(kind)}”`).join(', ')}.`,
    )
  const read = file.rows.map((row) => readPriceRow(row, { mapping, currency: content.currency }))
  const compared = isAnother ? { ...content, prices: [] } : content
  const plan = planPriceImport(read, { base: compared, mode, components, newId })
  return { ...plan, unknownHeadings: mapping.unknown, newest, digest: digestOf(plan, newest) }
}
