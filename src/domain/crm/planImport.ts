import { foldText } from '@/src/domain/shared/foldText'
import { customerIdentity } from './customerIdentity'
import type { LeadRequest } from './leadRequest'
import type { ImportedRow } from './readImportRow'

/** What a row will do: a lead of a new customer, a lead of a known one, nothing because it is there already, or nothing because it cannot be read. */
export const importPlans = ['create', 'known', 'duplicate', 'refused'] as const

export type ImportPlan = (typeof importPlans)[number]

export type KnownContact = { id: string; name: string; email: string | null; phone: string | null }
export type OpenLead = { reference: string; customerId: string; destination: string }

export type PlannedRow = {
  line: number
  plan: ImportPlan
  /** Sentences that say why. */
  notes: string[]
  customerId: string | null
  request: LeadRequest | null
}

type Line = { line: number; row: ImportedRow }
type Known = { customers: readonly KnownContact[]; openLeads: readonly OpenLead[] }

const sameTrip = (request: LeadRequest): string =>
  [request.destination, request.month ?? '', request.notes ?? ''].map(foldText).join('|')

const nobodyKnown = ({ email, phone }: LeadRequest): string => {
  const given = [email && 'e-mail address', phone && 'phone number'].filter(Boolean)
  return `Nobody is known by this ${given.join(' or ')}.`
}

const planned = (line: number, plan: ImportPlan, rest: Partial<PlannedRow>): PlannedRow => ({
  line,
  plan,
  notes: [],
  customerId: null,
  request: null,
  ...rest,
})

/** What somebody is found by, the strongest first. */
const namesOf = (request: LeadRequest): string[] => {
  const { email, phone } = customerIdentity(request)
  return [email, phone].filter((name) => name !== null)
}

/** The first line of the file that asks for each person, under the e-mail addresses and phone numbers it names. */
const firstLineOf = (lines: readonly Line[]): Map<string, number> => {
  const first = new Map<string, number>()
  for (const { line, row } of lines)
    if (row.request) for (const name of namesOf(row.request)) if (!first.has(name)) first.set(name, line)
  return first
}

/**
 * Decides what each row of a file would do. The same person asking for the same trip twice in a file is one lead; who
 * has an open lead for the destination already gets no second one from a file.
 */
export const planImport = (lines: readonly Line[], { customers, openLeads }: Known): PlannedRow[] => {
  const byEmail = new Map(customers.flatMap((customer) => (customer.email ? [[customer.email, customer]] : [])))
  const byPhone = new Map(customers.flatMap((customer) => (customer.phone ? [[customer.phone, customer]] : [])))
  const firstLine = firstLineOf(lines)
  const seen = new Map<string, number>()

  return lines.map(({ line, row }) => {
    if (!row.request) return planned(line, 'refused', { notes: row.problems })
    const { request } = row
    const { email, phone, phoneTyped } = customerIdentity(request)
    const trip = `${email ?? phone ?? phoneTyped}|${sameTrip(request)}`
    const earlier = seen.get(trip)
    if (earlier) return planned(line, 'duplicate', { notes: [`Line ${earlier} asks for the same already.`], request })
    seen.set(trip, line)

    const byAddress = email ? byEmail.get(email) : undefined
    const known = byAddress ?? (phone ? byPhone.get(phone) : undefined)
    if (!known) {
      const before = Math.min(line, ...namesOf(request).map((name) => firstLine.get(name) ?? line))
      if (before < line)
        return planned(line, 'known', { notes: [`The same person as in line ${before}, with another trip.`], request })
      return planned(line, 'create', { notes: [nobodyKnown(request)], request })
    }
    const rest = { customerId: known.id, request }
    const open = openLeads.find(
      ({ customerId, destination }) =>
        customerId === known.id && foldText(destination) === foldText(request.destination),
    )
    if (open)
      return planned(line, 'duplicate', {
        notes: [`${known.name} has an open lead for ${open.destination} already: ${open.reference}.`],
        ...rest,
      })
    return planned(line, 'known', {
      notes: [`${known.name} is known by this ${byAddress ? 'e-mail address' : 'phone number'}.`],
      ...rest,
    })
  })
}
