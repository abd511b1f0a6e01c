import { describe, expect, it } from '@jest/globals'
import { customerDetailsOf, decideCustomerEdit } from '@/src/domain/crm/decideCustomerEdit'

const seen = customerDetailsOf({ name: 'Demo Anh', country: 'VN', tags: ['a', { id: 'b' }] })

describe('an edit of a customer', () => {
  it('is of what people write, empty or absent being the same', () => {
    expect(seen).toEqual({
      ...{ name: 'Demo Anh', givenName: null, familyName: null, passportName: null, email: null },
      ...{ phoneTyped: null, kind: null, language: null, country: 'VN', tags: ['a', 'b'] },
    })
    expect(customerDetailsOf({ country: '' }).country).toBeNull()
  })

  it('changes what the form changed, and leaves what others changed meanwhile', () => {
    const current = { ...seen, country: 'LA' }
    expect(decideCustomerEdit({ current, seen, wanted: { ...seen, name: 'Demo Ánh' } })).toEqual({
      changes: { name: 'Demo Ánh', tags: ['a', 'b'] },
      conflicts: [],
    })
  })

  it('shows both where both changed the same', () => {
    const current = { ...seen, country: 'LA' }
    expect(decideCustomerEdit({ current, seen, wanted: { ...seen, country: 'TH' } })).toEqual({
      changes: {},
      conflicts: [{ field: 'country', seen: 'VN', theirs: 'LA', yours: 'TH' }],
    })
  })

  it('puts tags on and takes them off for both', () => {
    const current = { ...seen, tags: ['b', 'theirs'] }
    const { changes } = decideCustomerEdit({ current, seen, wanted: { ...seen, tags: ['a', 'mine'] } })
    expect(changes).toEqual({ tags: ['theirs', 'mine'] })
  })
})
