import { type Arrival, type Comparison, compareArrivals } from '@/src/domain/integration/compareArrivals'
import { DomainError } from '@/src/domain/shared/domainError'
import { normalisePhone } from '@/src/domain/shared/phone'
import type { Context } from '@/src/platform/context'
import { readOldPath } from './readOldPath'
import { websiteArrivals } from './websiteArrivals'

/** By how many minutes the times of the two paths may differ, unless one says otherwise. */
export const windowMinutesUsual = 60

export type WebsiteComparison = Comparison & {
  /** Numbers of the export's rows without a time or an address. */
  unreadable: number[]
}

/** The time an export covers, with room for a partner on either end. */
const spanOf = (arrivals: readonly Arrival[], windowMinutes: number): { from: Date; to: Date } => {
  const times = arrivals.map(({ at }) => at.getTime())
  const room = windowMinutes * 60_000
  return {
    from: new Date(times.reduce((a, b) => Math.min(a, b)) - room),
    to: new Date(times.reduce((a, b) => Math.max(a, b)) + room),
  }
}

/** Compares an export of the website's old path with what came in here meanwhile; throws `malformed-table` where no row of it can be read. */
export const websiteComparison = async (
  ctx: Pick<Context, 'payload'>,
  { file, windowMinutes }: { file: Buffer; windowMinutes: number },
): Promise<WebsiteComparison> => {
  const { arrivals: old, unreadable } = await readOldPath(file)
  if (old.length === 0)
    throw new DomainError('malformed-table', 'The export holds no row with a time and an e-mail or phone.')
  const stored = await websiteArrivals(ctx, spanOf(old, windowMinutes))
  const ours = stored.map(({ phoneTyped, ...arrival }) => ({ ...arrival, phone: normalisePhone(phoneTyped ?? '') }))
  return { ...compareArrivals({ old, ours, windowMinutes }), unreadable }
}
