import type { SourceGrouping } from '@/src/domain/crm/leadSourceReport'
import { isCurrencyCode } from '@/src/domain/shared/currency'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { LeadSourceRow } from '@/src/queries/integration/leadSources'

const none: Record<SourceGrouping, string> = {
  channel: 'Not told yet',
  source: 'No source',
  campaign: 'No campaign',
}

/** What a row is called: a channel in words, a source or campaign as it came. */
export const sourceName = (key: string | null, group: SourceGrouping): string => {
  if (key === null) return none[group]
  return group === 'channel' ? key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ') : key
}

export const percentText = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`)

/** Minutes as people say them: `45 min`, `3 h 20`, `2 d 4 h`. */
export const minutesText = (minutes: number | null): string => {
  if (minutes === null) return '–'
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')}`
  return `${Math.floor(hours / 24)} d ${hours % 24} h`
}

export const valueText = ({ value }: Pick<LeadSourceRow, 'value'>): string[] =>
  value.map(({ amount_minor: amountMinor, currency }) =>
    isCurrencyCode(currency) ? formatMoney({ amountMinor, currency }, 'en') : `${amountMinor} ${currency}`,
  )
