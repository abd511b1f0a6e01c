import type { LeadRequest } from '@/src/domain/crm/leadRequest'

/** A request as the website's door reads it. */
export const leadRequest = (given: Partial<LeadRequest> = {}): LeadRequest => ({
  name: 'Demo Traveller',
  email: 'demo.traveller@example.com',
  destination: 'Vietnam',
  style: 'Culture',
  month: '2027-03',
  travelers: 2,
  duration: '9-12 days',
  attribution: {},
  ...given,
})

/** How the website sent it. */
export const submission = { raw: { name: 'Demo Traveller' }, address: '192.0.2.1', userAgent: 'test' }
