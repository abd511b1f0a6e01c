import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'
import { foldText } from '@/src/domain/shared/foldText'
import { formatReference } from '@/src/domain/shared/reference'
import { placeholdersOf, renderTemplate } from '@/src/domain/shared/renderTemplate'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'

describe('well-formed text', () => {
  it.each(['', 'Hạ Long', '🛶 boat', 'ភ្នំពេញ'])('%s is', (text) => expect(isWellFormedText(text)).toBe(true))
  it.each(['a\u0000b', '\ud83d', 'x\udef6', '\udef6\ud83d'])('%j is not', (text) =>
    expect(isWellFormedText(text)).toBe(false),
  )
})

describe('folding', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['  Hội\u00a0 An ', 'hoi an'],
    ['ÎLE', 'ile'],
  ])('%s is compared as %s', (text, folded) => expect(foldText(text)).toBe(folded))
})

describe('references', () => {
  it.each([
    ['L', 42, 'L-2026-00042'],
    ['Q', 99_999, 'Q-2026-99999'],
    ['B', 123_456, 'B-2026-123456'],
  ] as const)('%s %i', (prefix, sequence, text) => expect(formatReference({ prefix, sequence, year: 2026 })).toBe(text))

  it.each([0, -1, 1.5])('no sequence is %s', (sequence) =>
    expect(() => formatReference({ prefix: 'L', sequence, year: 2026 })).toThrow(RangeError),
  )
})

describe('templates', () => {
  const template = 'Dear {{ name }}, {{agent.name}} wrote to {{name}}.'

  it('lists its placeholders once each', () => expect(placeholdersOf(template)).toEqual(['name', 'agent.name']))

  it('fills them with plain text', () => {
    expect(renderTemplate({ template, values: { name: '$& <b>', 'agent.name': 'Demo Sales' } })).toBe(
      'Dear $& <b>, Demo Sales wrote to $& <b>.',
    )
  })

  it('escapes values, not its own text', () => {
    const escaped = renderTemplate({
      template: '<i>{{name}}</i>',
      values: { name: '<b>' },
      escape: (value) => value.replaceAll('<', '&lt;'),
    })
    expect(escaped).toBe('<i>&lt;b></i>')
  })

  it('does not fill what a value brings in', () => {
    expect(renderTemplate({ template: '{{a}}', values: { a: '{{b}}', b: 'secret' } })).toBe('{{b}}')
  })

  it.each([
    ['unknown-placeholder', { name: 'x' }],
    ['missing-placeholder-value', { name: null, 'agent.name': 'x' }],
  ])('refuses with %s', (code, values) => {
    expect(() => renderTemplate({ template, values })).toThrow(expect.objectContaining({ code }))
  })

  it('takes no value from the prototype', () => {
    expect(() => renderTemplate({ template: '{{constructor}}', values: {} })).toThrow(
      expect.objectContaining({ code: 'unknown-placeholder' }),
    )
  })
})

describe('canonical JSON', () => {
  it('sorts keys, drops what is undefined, writes instants', () => {
    expect(canonicalJson({ b: [1, undefined, 'x'], a: { d: null, c: undefined }, at: new Date(0) })).toBe(
      '{"a":{"d":null},"at":"1970-01-01T00:00:00.000Z","b":[1,null,"x"]}',
    )
  })

  it.each([[undefined], [Number.NaN], [{ a: 1n }], [() => 1]])('refuses %s', (value) =>
    expect(() => canonicalJson(value)).toThrow(TypeError),
  )

  it('gives JSON that reads back, the same for every order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })
})
