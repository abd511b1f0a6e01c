import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normaliseEmail } from '@/src/domain/shared/email'
import { languageFrom } from '@/src/domain/shared/language'
import { displayName, firstName, splitName } from '@/src/domain/shared/personName'
import { normalisePhone } from '@/src/domain/shared/phone'

describe('e-mail', () => {
  it('is compared trimmed and in lower case', () =>
    expect(normaliseEmail('  Demo.Traveller@Example.COM ')).toBe('demo.traveller@example.com'))

  it('normalises to the same however often', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) =>
        expect(normaliseEmail(normaliseEmail(typed))).toBe(normaliseEmail(typed)),
      ),
    )
  })
})

describe('phone', () => {
  it.each([
    ['+84 901 234 567', undefined, '+84901234567'],
    ['0084 901 234 567', undefined, '+84901234567'],
    ['0901 234 567', 'VN', '+84901234567'],
    ['(202) 555-0143', 'US', '+12025550143'],
    ['+44 20 7946 0958', 'VN', '+442079460958'],
  ] as const)('reads %s (%s)', (typed, defaultCountry, e164) =>
    expect(normalisePhone(typed, { defaultCountry })).toBe(e164),
  )

  it.each(['', '0901 234 567', 'call me', '+84', '+84 12', 'my number is +84 901 234 567', '+999 123 456 789'])(
    'cannot read “%s”',
    (typed) => expect(normalisePhone(typed)).toBeNull(),
  )

  it('normalises to the same however often', () => {
    const typed = fc.tuple(
      fc.constantFrom('+84 ', '+1', '+44 (0)', '0033', ''),
      fc.array(fc.constantFrom(...'0123456789 -'), { maxLength: 14 }),
    )
    fc.assert(
      fc.property(typed, ([prefix, rest]) => {
        const once = normalisePhone(prefix + rest.join(''))
        expect(once === null ? null : normalisePhone(once)).toBe(once)
      }),
    )
  })
})

describe('names', () => {
  it.each([
    ['Demo Traveller', 'Demo', 'Traveller', false],
    ['Nguyễn Văn An', 'Văn An', 'Nguyễn', true],
    ['Nguyen Thi Mai Lan', 'Thi Mai Lan', 'Nguyen', true],
    ['Lê Thị Hoa', 'Thị Hoa', 'Lê', true],
    ['Le Blanc', 'Le', 'Blanc', false],
    ['Maria de la Cruz', 'Maria', 'de la Cruz', false],
    ['Anna Maria Berg', 'Anna Maria', 'Berg', false],
    ['Berg, Anna', 'Anna', 'Berg', false],
    ['  Demo   ', 'Demo', null, false],
    ['', '', null, false],
  ])('%s', (typed, given, family, familyFirst) => {
    expect(splitName(typed)).toEqual({ given, family, familyFirst })
  })

  it('takes the reader’s language for names that could be either', () => {
    expect(splitName('Le Thi Hoa', { language: 'vi' })).toEqual({ given: 'Thi Hoa', family: 'Le', familyFirst: true })
  })

  it.each([
    ['Demo Traveller', 'Demo'],
    ['Nguyễn Văn An', 'An'],
    ['Berg, Anna', 'Anna'],
    ['Demo', 'Demo'],
    ['', ''],
  ])('addresses %s as %s', (typed, name) => expect(firstName(typed)).toBe(name))

  it.each(['Demo Traveller', 'Nguyễn Văn An', 'Maria de la Cruz', 'Demo'])(
    'writes %s back in its own order',
    (typed) => {
      expect(displayName(splitName(typed))).toBe(typed)
    },
  )
})

describe('language', () => {
  it.each([
    ['French', 'fr'],
    ['fr-FR', 'fr'],
    ['FR', 'fr'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['Español', 'es'],
    ['Tiếng Việt', 'vi'],
    ['Italian, German', 'de'],
    ['pt-BR,es;q=0.8', 'es'],
    ['Klingon', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%s is %s', (text, language) => expect(languageFrom(text)).toBe(language))
})
