import type { SourceGrouping } from '@/src/domain/crm/leadSourceReport'
import type { TableColumn } from '@/src/platform/tables/valueText'
import type { LeadSourceRow, LeadSources } from './leadSources'

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1_000) / 10)

const valueIn = (currency: string): TableColumn<LeadSourceRow> => ({
  heading: `Value ${currency} (minor units)`,
  value: ({ value }) => value.find((each) => each.currency === currency)?.amount_minor ?? 0,
})

/** The report as a spreadsheet takes it: one column a figure, one a currency, the total as the last row. */
export const leadSourceTable = (
  group: SourceGrouping,
  { rows, total }: Pick<LeadSources, 'rows' | 'total'>,
): { columns: TableColumn<LeadSourceRow>[]; rows: LeadSourceRow[] } => ({
  columns: [
    {
      heading: `${group.charAt(0).toUpperCase()}${group.slice(1)}`,
      value: (row) => (row === total ? 'Total' : row.key),
    },
    { heading: 'Leads', value: ({ leads }) => leads },
    { heading: 'Qualified', value: ({ qualified }) => qualified },
    { heading: 'Quoted', value: ({ quoted }) => quoted },
    { heading: 'Won', value: ({ won }) => won },
    { heading: 'Lost', value: ({ lost }) => lost },
    { heading: 'Win rate %', value: ({ win_rate }) => percent(win_rate) },
    { heading: 'First response median (minutes)', value: (row) => row.first_response_minutes_median },
    { heading: 'First response 90 % (minutes)', value: (row) => row.first_response_minutes_p90 },
    ...total.value.map(({ currency }) => valueIn(currency)),
  ],
  rows: [...rows, total],
})
