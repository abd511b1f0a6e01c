import { normaliseEmail } from '@/src/domain/shared/email'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { notKnownYet } from './inboundRequest'
import type { LeadRequest } from './leadRequest'
import { type LeadImportColumn, type LeadImportMapping, leadImportColumnNames } from './mapImportHeadings'
import { parseTravelerCount } from './travelerCount'

/** A row as a request, or why it is none: sentences for whoever handed the file in. */
export type ImportedRow = { request: LeadRequest; problems: [] } | { request: null; problems: string[] }

const lengthMax: Record<LeadImportColumn, number> = {
  name: 200,
  email: 254,
  phone: 60,
  destination: 200,
  style: 200,
  month: 40,
  travelers: 10,
  duration: 60,
  budget: 200,
  notes: 5_000,
  language: 60,
}

const address = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]{2,}$/

const textOf = (column: LeadImportColumn, cell: string): string =>
  column === 'notes' ? cell.trim() : cell.replace(/\s+/g, ' ').trim()

const problemsOf = (said: Record<LeadImportColumn, string>): string[] => {
  const tooLong = leadImportColumnNames.filter((column) => said[column].length > lengthMax[column])
  const found: [boolean, string][] = [
    [!said.name, 'There is no name.'],
    [!said.email && !said.phone, 'There is neither an e-mail address nor a phone number.'],
    [Boolean(said.email) && !address.test(said.email), `“${said.email}” is not an e-mail address.`],
    [
      Boolean(said.travelers) && parseTravelerCount(said.travelers) === null,
      `“${said.travelers}” is not a number of travelers from 1 to 30.`,
    ],
    [!Object.values(said).every(isWellFormedText), 'It holds characters that are not text: save the file as UTF-8.'],
    ...tooLong.map((column): [boolean, string] => [
      true,
      `“${column}” is longer than ${lengthMax[column].toLocaleString('en')} characters.`,
    ]),
  ]
  return found.filter(([isSo]) => isSo).map(([, problem]) => problem)
}

/** Reads one row of a file as somebody's request for a trip; it promises no more than that the request can be taken in. */
export const readImportRow = (cells: readonly string[], { columns }: LeadImportMapping): ImportedRow => {
  const cellOf = (column: LeadImportColumn): string => {
    const at = columns[column]
    return at === undefined ? '' : textOf(column, cells[at] ?? '')
  }
  const said = Object.fromEntries(leadImportColumnNames.map((column) => [column, cellOf(column)])) as Record<
    LeadImportColumn,
    string
  >
  const problems = problemsOf(said)
  if (problems.length > 0) return { request: null, problems }
  const { name, email, destination, style, travelers, phone, month, duration, budget, notes, language } = said
  return {
    problems: [],
    request: {
      name,
      email: email ? normaliseEmail(email) : undefined,
      phone: phone || undefined,
      destination: destination || notKnownYet,
      style: style || notKnownYet,
      month: month || undefined,
      travelers: parseTravelerCount(travelers) ?? undefined,
      duration: duration || undefined,
      budget: budget || undefined,
      notes: notes || undefined,
      language: language || undefined,
      attribution: {},
    },
  }
}
