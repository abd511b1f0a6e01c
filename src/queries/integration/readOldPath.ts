import type { Arrival } from '@/src/domain/integration/compareArrivals'
import { normalisePhone } from '@/src/domain/shared/phone'
import { readTable } from '@/src/platform/tables/readTable'

/** What the columns of a form service's export are called, lower case and without signs. */
const headings = {
  id: ['id', 'submissionid', 'entryid', 'responseid'],
  name: ['name', 'fullname', 'yourname'],
  email: ['email', 'emailaddress', 'mail'],
  phone: ['phone', 'whatsapp', 'phonenumber', 'tel'],
  at: ['at', 'date', 'createdat', 'submittedat', 'submissiondate', 'timestamp', 'receivedat'],
} as const

type Field = keyof typeof headings
type Entry = Record<string, unknown>

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z]/g, '')

const fieldOf = (record: Entry, field: Field): string | null => {
  const known: readonly string[] = headings[field]
  const [, value] = Object.entries(record).find(([heading, given]) => known.includes(plain(heading)) && given) ?? []
  return value === undefined ? null : String(value).trim() || null
}

const hasZone = /(z|[+-]\d{2}:?\d{2}|gmt|utc)$/i

/** Reads an instant; one without a zone is taken as UTC. Null when it cannot be read. */
const instantOf = (text: string | null): Date | null => {
  if (!text) return null
  const at = new Date(hasZone.test(text.trim()) ? text : `${text.trim().replace(' ', 'T')}Z`)
  return Number.isNaN(at.getTime()) ? null : at
}

const recordsOf = async (bytes: Buffer): Promise<Entry[]> => {
  const text = bytes.toString('utf8').trimStart()
  if (text.startsWith('[')) return JSON.parse(text) as Entry[]
  const { headings: names, rows } = await readTable(bytes)
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at]])))
}

/** Reads an export of the website's old path, CSV or a JSON array; rows without a time or without an address are told by their number. */
export const readOldPath = async (bytes: Buffer): Promise<{ arrivals: Arrival[]; unreadable: number[] }> => {
  const arrivals: Arrival[] = []
  const unreadable: number[] = []
  for (const [index, record] of (await recordsOf(bytes)).entries()) {
    const at = instantOf(fieldOf(record, 'at'))
    const email = fieldOf(record, 'email')?.toLowerCase() ?? null
    const phone = normalisePhone(fieldOf(record, 'phone') ?? '')
    if (at && (email || phone))
      arrivals.push({
        id: fieldOf(record, 'id') ?? `row ${index + 1}`,
        name: fieldOf(record, 'name') ?? '',
        email,
        phone,
        at,
      })
    else unreadable.push(index + 1)
  }
  return { arrivals, unreadable }
}
