import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareAddresses } from '@/src/domain/crm/compareAddresses'
import { compareNames } from '@/src/domain/crm/compareNames'
import { nameKey } from '@/src/domain/crm/nameKey'
import { type ComparedPerson, SUGGESTED_FROM, scoreSamePerson } from '@/src/domain/crm/scoreSamePerson'

const person = (given: Partial<ComparedPerson> = {}): ComparedPerson => ({
  name: 'Demo Traveller',
  kind: 'person',
  country: null,
  language: null,
  emails: [],
  phones: [],
  ...given,
})
const strangers = { relation: null as string | null, namesakes: 0 }
const score = (a: Partial<ComparedPerson>, b: Partial<ComparedPerson>, pair = strangers) =>
  scoreSamePerson(person(a), person(b), pair)

describe('names', () => {
  it.each([
    ['Nguyễn Thị Phương', 'nguyen thi fuong', 'Same name, spelt another way.'],
    ['Nguyễn Văn Đạt', 'Nguyen Van Dat', 'Same name.'],
    ['Trần Quốc Huy', 'Tran Kuok Hui', 'Same name, spelt another way.'],
    ['Nguyễn Thị Hoa', 'Hoa Nguyen Thi', 'Same name, family and given name the other way round.'],
    ['Lý Thùy Linh', 'Li Thui Linh', 'Same name, spelt another way.'],
    ['Khun Somchai Phanomyong', 'Somchai Panomyong', 'Same name, spelt another way.'],
    ['Thaksin Boonmee', 'Taksin Bunmi', 'Same name, spelt another way.'],
    ['Siriporn Vongsa', 'Siripon Wongsa', 'Same name, spelt another way.'],
    ['Kittisaak Srisai', 'Kitisak Srisai', 'Same name, spelt another way.'],
    ['Dr. Anna Müller', 'Muller, Anna', 'Same name, spelt another way.'],
    ['Maria Garcia', 'Garcia Maria', 'Same name, family and given name the other way round.'],
    ['John Smith', 'Jon Smith', 'Same family name, given name one letter apart.'],
    ['Catherine Dupont', 'Catharine Dupont', 'Same family name, given name one letter apart.'],
    ['Anna Petersen', 'Anna Pedersen', 'Same given name, family name one letter apart.'],
    ['Maria del Carmen Lopez', 'Maria Lopez', 'One name is part of the other.'],
    ['J. Whitfield', 'James Whitfield', 'Same family name, and the initial fits.'],
    ['Nguyen Van An', 'Nguyen Van Anh', 'different'],
    ['Somchai Boonmee', 'Somjai Boonmee', 'different'],
    ['Anna', 'Anna', 'Same name, but only one word of it.'],
    ['Nguyen Linh', 'Nguyen Hanh', 'different'],
  ])('%s and %s: %s', (a, b, said) => {
    const { text, points } = compareNames(a, b)
    if (said === 'different') expect({ text: text.slice(0, 9), points }).toEqual({ text: 'Different', points: -25 })
    else expect(text).toBe(said)
  })

  it('have a key that is its own key', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Nguyễn', 'Phương', 'Siriporn', 'Boonmee', 'Taylor', 'Đỗ')), (words) => {
        const key = nameKey(words.join(' '))
        expect(nameKey(key)).toBe(key)
      }),
    )
  })
})

describe('addresses', () => {
  it.each([
    ['a.nna.smith+trip@gmail.com', 'annasmith@googlemail.com', 'Same mailbox, written another way.'],
    ['anna.smith@gmail.com', 'anna_smith@yahoo.com', 'Same name before the @, at gmail.com and yahoo.com.'],
    ['anna.smith@company.example', 'anna.smith@gmail.com', undefined],
    ['info@gmail.com', 'info@yahoo.com', undefined],
    ['anna@gmail.com', 'anna@yahoo.com', undefined],
  ])('%s and %s: %s', (a, b, text) => {
    expect(compareAddresses({ emails: [a], phones: [] }, { emails: [b], phones: [] })[0]?.text).toBe(text)
  })

  it('know a phone in another country from the same one', () => {
    const at = (phone: string) => ({ emails: [], phones: [phone] })
    expect(compareAddresses(at('+84901234567'), at('+84901234567'))).toMatchObject([{ points: 50 }])
    expect(compareAddresses(at('+84901234567'), at('+33901234567'))).toMatchObject([{ points: 25 }])
    expect(compareAddresses(at('+84901234567'), at('+84901234568'))).toEqual([])
  })
})

describe('the score', () => {
  it('puts a similar name alone before a person, and nobody whom only a word connects', () => {
    expect(score({ name: 'Nguyễn Thị Phương' }, { name: 'Nguyen Thi Fuong' }).score).toBeGreaterThanOrEqual(
      SUGGESTED_FROM,
    )
    expect(score({ name: 'Anna' }, { name: 'Anna' }).score).toBeLessThan(SUGGESTED_FROM)
    expect(score({ name: 'Anna Smith' }, { name: 'Paul Jones' }).score).toBe(0)
  })

  it('is surer the more speaks for it', () => {
    const phones = ['+84901234567']
    expect(score({ phones }, { phones }).score).toBe(100)
    expect(score({ name: 'Anna Smith', phones }, { name: 'Paul Smith', phones }).score).toBe(25)
  })

  it('counts what speaks against it', () => {
    const { score: ofHousehold, reasons } = score(
      { phones: ['+8490'] },
      { phones: ['+8490'] },
      { relation: 'Same household', namesakes: 0 },
    )
    expect(ofHousehold).toBeLessThan(SUGGESTED_FROM)
    expect(reasons.map(({ text }) => text)).toContain('Noted as two people: same household.')
    expect(score({}, {}, { relation: null, namesakes: 12 }).score).toBeLessThan(SUGGESTED_FROM)
    expect(score({ country: 'FR' }, { country: 'US' }).score).toBeLessThan(score({}, {}).score)
    expect(score({}, { kind: 'company' }).score).toBeLessThan(SUGGESTED_FROM)
  })

  it('is the same from both sides, and between 0 and 100', () => {
    const word = fc.constantFrom(
      'Nguyễn',
      'Nguyen',
      'Phương',
      'Fuong',
      'Thi',
      'Smith',
      'Smyth',
      'J.',
      'Khun',
      'Anna',
      'Ana',
      '',
    )
    const anybody = fc.record({
      name: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      kind: fc.constantFrom('person' as const, 'company' as const),
      country: fc.constantFrom(null, 'FR', 'VN'),
      language: fc.constantFrom(null, 'en'),
      emails: fc.array(
        fc.constantFrom('anna.smith@gmail.com', 'annasmith@yahoo.com', 'anna.smith+x@gmail.com', 'a@b.example'),
        { maxLength: 3 },
      ),
      phones: fc.array(fc.constantFrom('+84901234567', '+33901234567', '+8490'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(anybody, anybody, fc.nat(9), (a, b, namesakes) => {
        const one = scoreSamePerson(a, b, { relation: null, namesakes })
        expect(one).toEqual(scoreSamePerson(b, a, { relation: null, namesakes }))
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(100)
      }),
    )
  })
})
