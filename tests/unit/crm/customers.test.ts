import { describe, expect, it } from '@jest/globals'
import { compareSubmission, type Identity } from '@/src/domain/crm/compareSubmission'
import { matchCustomer } from '@/src/domain/crm/matchCustomer'

const samePhone = (customerId: string) => ({ customerId, reason: 'Has the same phone number.' })

describe('whose lead it is', () => {
  it.each([
    ['nobody known', { byEmail: null, byPhone: [] }, null, []],
    ['by e-mail', { byEmail: 'a', byPhone: [] }, 'a', []],
    ['by phone', { byEmail: null, byPhone: ['b'] }, 'b', []],
    ['by both', { byEmail: 'a', byPhone: ['a'] }, 'a', []],
    ['e-mail wins over phone', { byEmail: 'a', byPhone: ['b'] }, 'a', ['b']],
    ['the first of a shared phone', { byEmail: null, byPhone: ['b', 'c', 'c'] }, 'b', ['c']],
    ['e-mail among those of a shared phone', { byEmail: 'c', byPhone: ['b', 'c'] }, 'c', ['b']],
  ])('%s', (_, found, customerId, others) => {
    expect(matchCustomer(found)).toEqual({ customerId, suggestions: others.map(samePhone) })
  })
})

describe('what a submission says about a known customer', () => {
  const customer: Identity = { name: 'Demo Traveller', email: 'demo@example.com', phone: null, language: 'en' }

  it('fills what is missing and only shows what differs', () => {
    const submitted = { name: 'DEMO  traveller', email: 'other@example.com', phone: '+84901234567', language: null }
    expect(compareSubmission({ customer, submitted, isFromStaff: true })).toEqual({
      fills: { phone: '+84901234567' },
      differs: [{ field: 'email', known: 'demo@example.com', submitted: 'other@example.com' }],
    })
  })

  it('never fills in an address that anybody may have typed', () => {
    const lacking: Identity = { name: 'Demo Traveller', email: null, phone: null, language: null }
    const submitted = { name: 'Demo Traveller', email: 'x@example.com', phone: '+84901234567', language: 'fr' }
    expect(compareSubmission({ customer: lacking, submitted, isFromStaff: false })).toEqual({
      fills: { language: 'fr' },
      differs: [
        { field: 'email', known: null, submitted: 'x@example.com' },
        { field: 'phone', known: null, submitted: '+84901234567' },
      ],
    })
  })

  it('says nothing where nothing is new', () => {
    expect(compareSubmission({ customer, submitted: customer, isFromStaff: false })).toEqual({ fills: {}, differs: [] })
  })
})
