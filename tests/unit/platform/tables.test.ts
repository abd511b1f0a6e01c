import { describe, expect, it } from '@jest/globals'
import { csvTable } from '@/src/platform/tables/csvTable'
import { readTable } from '@/src/platform/tables/readTable'
import { TableUnreadable } from '@/src/platform/tables/tableUnreadable'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'

type Row = { name: string; travelers: number | null; at: Date; won: boolean }

const columns = [
  { heading: 'Name', value: ({ name }: Row) => name },
  { heading: 'Travelers', value: ({ travelers }: Row) => travelers },
  { heading: 'Received', value: ({ at }: Row) => at },
  { heading: 'Won', value: ({ won }: Row) => won },
]
const at = new Date('2026-11-24T08:00:00Z')
const rows: Row[] = [
  { name: 'Nguyễn Thị Ánh, "Anh"', travelers: -2, at, won: true },
  { name: '=HYPERLINK("http://evil.example")', travelers: null, at, won: false },
  { name: '+84 90 123 45 67', travelers: 3, at, won: false },
]

const csvOf = async (given: Row[]): Promise<string> => {
  const pieces = []
  for await (const piece of csvTable({ columns, rows: given })) pieces.push(piece)
  return pieces.join('')
}

describe('a table handed out as CSV', () => {
  it('quotes, marks its encoding, and lets no spreadsheet run a cell', async () => {
    expect(await csvOf(rows)).toBe(
      [
        '\uFEFFName,Travelers,Received,Won',
        '"Nguyễn Thị Ánh, ""Anh""",-2,2026-11-24T08:00:00.000Z,yes',
        `"'=HYPERLINK(""http://evil.example"")",,2026-11-24T08:00:00.000Z,no`,
        `'+84 90 123 45 67,3,2026-11-24T08:00:00.000Z,no`,
        '',
      ].join('\r\n'),
    )
  })

  it.each(['=1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])('escapes %j', async (name) => {
    const line = (await csvOf([{ name, travelers: 1, at, won: true }])).split('\r\n').slice(1).join('\r\n')
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('is read again as it was', async () => {
    const { headings, rows: read } = await readTable(Buffer.from(await csvOf(rows)))
    expect(headings).toEqual(['Name', 'Travelers', 'Received', 'Won'])
    expect(read.map(({ line, cells }) => [line, cells[0], cells[1]])).toEqual([
      [2, 'Nguyễn Thị Ánh, "Anh"', '-2'],
      [3, '=HYPERLINK("http://evil.example")', ''],
      [4, '+84 90 123 45 67', '3'],
    ])
  })
})

describe('a table handed out as Excel', () => {
  it('is read again, its formulas as text', async () => {
    const { rows: read } = await readTable(
      await xlsxTable({ name: 'Leads of the year 2026, all of them', columns, rows }),
    )
    expect(read.map(({ cells }) => cells)).toEqual([
      ['Nguyễn Thị Ánh, "Anh"', '-2', '2026-11-24T08:00:00.000Z', 'yes'],
      ['=HYPERLINK("http://evil.example")', '', '2026-11-24T08:00:00.000Z', 'no'],
      ['+84 90 123 45 67', '3', '2026-11-24T08:00:00.000Z', 'no'],
    ])
  })
})

describe('a table handed in', () => {
  it('may be separated as a European spreadsheet writes it', async () => {
    expect((await readTable(Buffer.from('Name;Budget\nAnh;1.200,50\n\n'))).rows).toEqual([
      { line: 2, cells: ['Anh', '1.200,50'] },
    ])
  })

  it.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /neither/],
    ['a broken archive', Buffer.from('PK\u0003\u0004nothing'), /neither/],
    ['nothing', Buffer.from(''), /first line/],
    ['too many rows', Buffer.from(`Name\n${'Anh\n'.repeat(5_001)}`), /5,000/],
    ['too many columns', Buffer.from('a,'.repeat(101)), /100 columns/],
  ])('is refused when it is %s', async (_, bytes, why) => {
    await expect(readTable(bytes)).rejects.toThrow(why)
    await expect(readTable(bytes)).rejects.toBeInstanceOf(TableUnreadable)
  })
})
