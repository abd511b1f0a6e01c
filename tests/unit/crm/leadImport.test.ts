import { describe, expect, it } from '@jest/globals'
import { leadImportMachine } from '@/src/domain/crm/leadImportMachine'
import { mapImportHeadings } from '@/src/domain/crm/mapImportHeadings'
import { type KnownContact, planImport } from '@/src/domain/crm/planImport'
import { readImportRow } from '@/src/domain/crm/readImportRow'
import { missingTargets, unreachableStates } from '@/src/domain/shared/machine'

const mapping = mapImportHeadings(['Name', 'E-mail', 'Phone', 'Destination', 'Pax', 'Month', 'Notes'])
const row = (...cells: string[]) => readImportRow(cells, mapping)

describe('the headings of a file', () => {
  it.each([
    ['Full name', 'name'],
    ['E-Mail', 'email'],
    ['email_address', 'email'],
    ['WhatsApp', 'phone'],
    ['Điểm đến', 'destination'],
    ['Téléphone', 'phone'],
    ['Shoe size', undefined],
    ['PAX', 'travelers'],
    ['Travel month:', 'month'],
    ['Kunde', 'name'],
  ])('%s is the column %s', (heading, column) => {
    expect(Object.keys(mapImportHeadings([heading]).columns)[0]).toBe(column)
  })

  it('count once, the first of two; what is unknown is named', () => {
    expect(mapImportHeadings(['Client', 'Name', 'Shoe size', ''])).toEqual({
      columns: { name: 0 },
      unknown: ['Name', 'Shoe size'],
    })
  })
})

describe('a row', () => {
  it('becomes a request', () => {
    expect(row(' Anh  Nguyễn ', 'ANH@Example.com', '', 'Vietnam', '2', '2027-03', 'Line one\nLine two')).toEqual({
      problems: [],
      request: {
        name: 'Anh Nguyễn',
        email: 'anh@example.com',
        destination: 'Vietnam',
        style: 'Not known yet',
        travelers: 2,
        month: '2027-03',
        notes: 'Line one\nLine two',
        attribution: {},
      },
    })
  })

  it.each([
    [['', 'anh@example.com'], ['There is no name.']],
    [['Anh'], ['There is neither an e-mail address nor a phone number.']],
    [['Anh', 'anh at example'], ['“anh at example” is not an e-mail address.']],
    [['Anh', 'a@example.com', '', '', 'many'], ['“many” is not a number of travelers from 1 to 30.']],
    [['A'.repeat(201), 'a@example.com'], ['“name” is longer than 200 characters.']],
    [['A\uD800', 'a@example.com'], ['It holds characters that are not text: save the file as UTF-8.']],
  ])('%j is refused, with the reason', (cells, problems) => {
    expect(row(...cells)).toEqual({ request: null, problems })
  })
})

describe('what a file would do', () => {
  const known: KnownContact = { id: 'c1', name: 'Demo Known', email: 'known@example.com', phone: '+84901234567' }
  const planOf = (rows: string[][]) =>
    planImport(
      rows.map((cells, at) => ({ line: at + 2, row: row(...cells) })),
      { customers: [known], openLeads: [{ reference: 'L-2026-00001', customerId: 'c1', destination: 'Việt Nam' }] },
    ).map(({ line, plan, notes, customerId }) => [line, plan, customerId, notes.join(' ')])

  it('tells new people, known ones, requests that are there already, and what cannot be read', () => {
    expect(
      planOf([
        ['New', 'new@example.com', '', 'Laos'],
        ['Known', 'known@example.com', '', 'Laos'],
        ['Same phone', '', '+84 90 123 45 67', 'Cambodia'],
        ['Known', 'known@example.com', '', 'viet nam'],
        ['New', 'NEW@example.com', '', 'laos'],
        ['New', 'new@example.com', '', 'Thailand'],
        ['Nobody'],
        ['Also new', 'also@example.com', '+84 90 999 99 99', 'Laos'],
        ['By phone again', '', '+84 90 999 99 99', 'Vietnam'],
      ]),
    ).toEqual([
      [2, 'create', null, 'Nobody is known by this e-mail address.'],
      [3, 'known', 'c1', 'Demo Known is known by this e-mail address.'],
      [4, 'known', 'c1', 'Demo Known is known by this phone number.'],
      [5, 'duplicate', 'c1', 'Demo Known has an open lead for Việt Nam already: L-2026-00001.'],
      [6, 'duplicate', null, 'Line 2 asks for the same already.'],
      [7, 'known', null, 'The same person as in line 2, with another trip.'],
      [8, 'refused', null, 'There is neither an e-mail address nor a phone number.'],
      [9, 'create', null, 'Nobody is known by this e-mail address or phone number.'],
      [10, 'known', null, 'The same person as in line 9, with another trip.'],
    ])
  })
})

describe('the states of an import', () => {
  it('can all be reached, and lead to known ones', () => {
    expect(unreachableStates(leadImportMachine)).toEqual([])
    expect(missingTargets(leadImportMachine)).toEqual([])
  })
})
