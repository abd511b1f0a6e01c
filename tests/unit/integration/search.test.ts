import { describe, expect, it } from '@jest/globals'
import { explainMatch, type FoundField } from '@/src/domain/integration/explainMatch'
import { maySpellTitle, searchTerm } from '@/src/domain/integration/searchTerm'

const termOf = (text: string) => {
  const term = searchTerm(text)
  if (!term) throw new Error(`${text} is too short.`)
  return term
}
const marked = (text: string, field: FoundField) => {
  const match = explainMatch(termOf(text), [field])
  return match && { how: match.how, parts: match.marks.map(([from, to]) => match.text.slice(from, to)) }
}

describe('what somebody typed', () => {
  it.each(['', ' ', 'a', '%', '--', ' . '])('%j is too little', (text) => {
    expect(searchTerm(text)).toBeNull()
  })

  it.each([
    ['lantern tonw', true],
    ['Hội An 2026', true],
    ['L-2026-42', false],
    ['+84 90 123 45 67', false],
    ['lan@sample.example', false],
  ])('%s may be a title with a typing error in it: %s', (text, may) => {
    expect(maySpellTitle(termOf(text))).toBe(may)
  })

  it.each([
    ['L-2026-00042', ['L-2026-00042']],
    ['l-2026-42', ['L-2026-00042', 'L-2026-42']],
    ['q 2026 7', ['Q-2026-00007', 'Q-2026-7']],
    ['b-2026', ['B-2026']],
    ['L2026', ['L-2026']],
    ['lan 2026', []],
  ])('%s begins the references %j', (text, references) => {
    expect(termOf(text).references).toEqual(references)
  })

  it.each([
    ['+84 91 000-11.22', '84910001122'],
    ['0084 (91) 0001', '84910001'],
    ['0910 001', '910001'],
    ['1122', '1122'],
    ['12', null],
    ['room 12', null],
  ])('%s is the phone fragment %s', (text, digits) => {
    expect(termOf(text).digits).toBe(digits)
  })

  it.each([
    ['Demo@Example.com', 'demo@example.com'],
    ['example.c', 'example.c'],
    ['nguyen mai', null],
    ['12345', null],
  ])('%s is the e-mail fragment %s', (text, email) => {
    expect(termOf(text).email).toBe(email)
  })

  it('folds words and bounds them', () => {
    expect(termOf('  Nguyễn   THỊ Đào ').words).toEqual(['nguyen', 'thi', 'dao'])
    expect(termOf('ab '.repeat(50) + 'x'.repeat(200)).typed.length).toBeLessThanOrEqual(80)
    expect(termOf('a b c d e f g h i').words).toHaveLength(6)
  })
})

describe('why it was found', () => {
  it.each<[string, FoundField, string, string[]]>([
    ['nguyen', { field: 'name', text: 'Nguyễn Thị Đào' }, 'part', ['Nguyễn']],
    ['dao nguyen', { field: 'name', text: 'Nguyễn Thị Đào' }, 'part', ['Nguyễn', 'Đào']],
    ['nguyen thi dao', { field: 'name', text: 'Nguyễn Thị Đào' }, 'exact', ['Nguyễn', 'Thị', 'Đào']],
    ['munchen', { field: 'title', text: 'From Mu\u0308nchen' }, 'part', ['Mu\u0308nchen']],
    ['1122', { field: 'phone', text: '+84 91 000 11 22' }, 'part', ['11 22']],
    ['0910', { field: 'phone', text: '+84910001122' }, 'part', ['910']],
    ['demo@', { field: 'email', text: 'demo@example.com' }, 'part', ['demo@']],
    ['demo@example.com', { field: 'email', text: 'demo@example.com' }, 'exact', ['demo@example.com']],
    ['l-2026-42', { field: 'reference', text: 'L-2026-00042' }, 'exact', ['L-2026-00042']],
    ['L-2026', { field: 'reference', text: 'L-2026-00042' }, 'part', ['L-2026']],
  ])('%s marks its stretch of %j', (text, field, how, parts) => {
    expect(marked(text, field)).toEqual({ how, parts })
  })

  it('names the first field that holds it, and what is alike where none does', () => {
    const fields: FoundField[] = [
      { field: 'reference', text: null },
      { field: 'title', text: 'Vietnam' },
      { field: 'customer', text: 'Demo Mai' },
    ]
    expect(explainMatch(termOf('mai'), fields)).toMatchObject({ field: 'customer', how: 'part' })
    expect(explainMatch(termOf('vietnma'), fields)).toEqual({
      field: 'title',
      how: 'similar',
      text: 'Vietnam',
      marks: [],
    })
    expect(explainMatch(termOf('0123'), [{ field: 'phone', text: '+1' }])).toBeNull()
  })
})
