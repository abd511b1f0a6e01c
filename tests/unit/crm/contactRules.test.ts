import { describe, expect, it } from '@jest/globals'
import { type ContactFacts, contactRules } from '@/src/domain/crm/contactRules'
import { contactRefusal } from '@/src/domain/shared/contactRefusal'

const facts = (given: Partial<ContactFacts> = {}): ContactFacts => ({
  email: 'a@example.com',
  phone: '+84901234567',
  consents: { contact: null, marketing: null },
  suppressed: [],
  ...given,
})
const allowed = (given: Partial<ContactFacts>) =>
  contactRules(facts(given))
    .filter((answer) => answer.allowed)
    .map(({ what, channel }) => `${what} ${channel}`)

describe('what may be sent to whom', () => {
  it.each([
    ['who said nothing', {}, ['requests email', 'requests whatsapp', 'bookings email', 'bookings whatsapp']],
    [
      'who agreed to marketing',
      { consents: { contact: null, marketing: true }, phone: null },
      ['requests email', 'bookings email', 'marketing email'],
    ],
    [
      'who asked not to be contacted',
      { consents: { contact: false, marketing: true }, phone: null },
      ['bookings email'],
    ],
    [
      'whose address takes nothing',
      { consents: { contact: true, marketing: true }, suppressed: [{ address: 'a@example.com', reason: 'bounced' }] },
      ['requests whatsapp', 'bookings whatsapp', 'marketing whatsapp'],
    ],
    ['whose addresses are unknown', { email: null, phone: null }, []],
  ])('to one %s', (_, given, expected) => {
    expect(allowed(given)).toEqual(expected)
  })

  it('is said in a sentence each', () => {
    expect(contactRules(facts()).map(({ because }) => because)).toContain('The customer never agreed to marketing.')
    expect(
      contactRules(facts({ consents: { contact: true, marketing: false } })).map(({ because }) => because),
    ).toContain('The customer refused marketing.')
  })

  it('holds for single messages: a booking is carried out in any case', () => {
    expect(contactRefusal({ contact: false, isAboutBooking: false })).toBe('The customer asked not to be contacted.')
    expect(contactRefusal({ contact: false, isAboutBooking: true })).toBeNull()
    expect(contactRefusal({ contact: null, isAboutBooking: false })).toBeNull()
  })
})
