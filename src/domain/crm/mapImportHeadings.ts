import { foldText } from '@/src/domain/shared/foldText'

/** What a file of leads may hold, each with the headings it is known by; the first is the template's. */
export const leadImportColumns = {
  name: ['name', 'full name', 'customer', 'customer name', 'client', 'contact', 'nom', 'kunde', 'nombre', 'ho ten'],
  email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'correo'],
  phone: ['phone', 'whatsapp', 'mobile', 'telephone', 'tel', 'phone number', 'telefon', 'telefono', 'dien thoai'],
  destination: ['destination', 'country', 'destinations', 'pays', 'reiseziel', 'destino', 'diem den'],
  style: ['style', 'travel style', 'type of trip', 'theme'],
  month: ['month', 'travel month', 'travelmonth', 'when', 'departure', 'travel date'],
  travelers: ['travelers', 'travellers', 'pax', 'people', 'persons', 'guests', 'number of travelers'],
  duration: ['duration', 'days', 'length', 'trip length'],
  budget: ['budget'],
  notes: ['notes', 'message', 'comments', 'comment', 'remarks', 'request'],
  language: ['language', 'lang', 'langue', 'sprache', 'idioma'],
} as const

export type LeadImportColumn = keyof typeof leadImportColumns

export const leadImportColumnNames = Object.keys(leadImportColumns) as LeadImportColumn[]

export type LeadImportMapping = {
  /** Where each column stands in the file; a column that is not there is absent. */
  columns: Partial<Record<LeadImportColumn, number>>
  /** Headings nobody here understands, as they are written. */
  unknown: string[]
}

const wordsOf = (heading: string): string =>
  foldText(heading)
    .replace(/[_.:*]+/g, ' ')
    .trim()

const columnOf = (heading: string): LeadImportColumn | undefined =>
  leadImportColumnNames.find((name) => (leadImportColumns[name] as readonly string[]).includes(wordsOf(heading)))

/** Finds out which heading is which column; of two headings for one column the first counts. */
export const mapImportHeadings = (headings: readonly string[]): LeadImportMapping => {
  const columns: LeadImportMapping['columns'] = {}
  const unknown: string[] = []
  for (const [at, heading] of headings.entries()) {
    const name = columnOf(heading)
    if (name && columns[name] === undefined) columns[name] = at
    else if (heading) unknown.push(heading)
  }
  return { columns, unknown }
}
