import type { CollectionSlug } from 'payload'
import type { Role } from '@/src/domain/shared/roles'
import type { TableColumn } from '@/src/platform/tables/valueText'

/** A record as the Local API answers it, one relation deep; a field the reader may not see is absent. */
export type ExportedRecord = Record<string, unknown>

export type ExportTable = { roles: readonly Role[]; columns: readonly TableColumn<ExportedRecord>[] }

const at = (record: ExportedRecord, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value && typeof value === 'object' ? Reflect.get(value, name) : null), record)

const text = (heading: string, path: string): TableColumn<ExportedRecord> => ({
  heading,
  value: (record) => {
    const value = at(record, path)
    if (Array.isArray(value)) return value.map((each) => at({ each }, 'each.name') ?? each).join(', ')
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  },
})

const instant = (heading: string, path: string): TableColumn<ExportedRecord> => ({
  heading,
  value: (record) => {
    const value = at(record, path)
    return typeof value === 'string' ? new Date(value) : null
  },
})

/** Whole minor units beside their currency: exact in every spreadsheet, whatever its decimals. */
const money = (heading: string, path: string, currencyPath: string): TableColumn<ExportedRecord>[] => [
  text(`${heading} (minor units)`, path),
  text(`${heading} currency`, currencyPath),
]

const customer = [text('Customer', 'customer.name'), text('E-mail', 'customer.email'), text('Phone', 'customer.phone')]

/** What may be taken out as a table, by whom, and in which columns; rows and fields are those the reader may see. */
export const exportTables = {
  leads: {
    roles: ['manager', 'sales'],
    columns: [
      text('Reference', 'reference'),
      text('Stage', 'stage'),
      ...customer,
      text('Destination', 'destination'),
      text('Style', 'style'),
      text('Month', 'travelMonth'),
      text('Duration', 'duration'),
      text('Travelers', 'travelers'),
      text('Budget', 'budget'),
      text('Notes', 'notes'),
      text('Language', 'language'),
      text('Channel', 'channel'),
      text('Owner', 'owner.name'),
      text('Why this owner', 'ownerReason'),
      instant('Received', 'createdAt'),
      instant('First response due', 'slaDueAt'),
      instant('First answered', 'firstRespondedAt'),
      text('Lost because', 'lostReason'),
      instant('Won', 'wonAt'),
      text('Source', 'utmSource'),
      text('Medium', 'utmMedium'),
      text('Campaign', 'utmCampaign'),
      text('Page', 'pageUrl'),
    ],
  },
  customers: {
    roles: ['manager', 'sales'],
    columns: [
      text('Name', 'name'),
      text('Kind', 'kind'),
      text('E-mail', 'email'),
      text('Phone', 'phone'),
      text('Language', 'language'),
      instant('Known since', 'createdAt'),
    ],
  },
  quotes: {
    roles: ['manager', 'sales', 'finance'],
    columns: [
      text('Reference', 'reference'),
      text('Status', 'status'),
      text('Title', 'title'),
      text('Customer', 'customer.name'),
      text('Lead', 'lead.reference'),
      text('Owner', 'owner.name'),
      ...money('Total', 'totalMinor', 'currency'),
      instant('Made', 'createdAt'),
    ],
  },
  bookings: {
    roles: ['manager', 'operations', 'finance'],
    columns: [
      text('Reference', 'reference'),
      text('Status', 'status'),
      text('Title', 'title'),
      ...customer,
      text('Starts', 'startDate'),
      text('Ends', 'endDate'),
      ...money('Total', 'totalMinor', 'currency'),
      ...money('Paid', 'paidMinor', 'currency'),
      text('Owner', 'owner.name'),
      instant('Made', 'createdAt'),
    ],
  },
  tasks: {
    roles: ['manager', 'sales'],
    columns: [
      text('Task', 'title'),
      instant('Due', 'dueAt'),
      text('Lead', 'lead.reference'),
      text('Owner', 'owner.name'),
      instant('Done', 'doneAt'),
    ],
  },
  tours: {
    roles: ['manager', 'content'],
    columns: [
      text('Id', 'publicId'),
      text('Title', 'title'),
      text('Destination', 'destination.name'),
      text('Styles', 'styles'),
      text('Days', 'durationDays'),
      text('Price from (US$)', 'priceFromUsd'),
      text('Rating', 'rating'),
      text('Priority', 'priority'),
      text('Published', '_status'),
      instant('Changed', 'updatedAt'),
    ],
  },
} as const satisfies { [Slug in CollectionSlug]?: ExportTable }

export type ExportableCollection = keyof typeof exportTables

export const exportableCollections = Object.keys(exportTables) as [ExportableCollection, ...ExportableCollection[]]

export const exportTableOf = (collection: ExportableCollection): ExportTable => exportTables[collection]
