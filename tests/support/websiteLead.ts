/** A request as the website's form sends it. */
export const websiteLead = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Demo Traveller',
  email: 'demo.traveller@example.com',
  destination: 'Vietnam',
  style: 'Culture',
  travelMonth: '2027-03',
  travelers: '2',
  duration: '9-12 days',
  budget: '',
  notes: 'We love street food.',
  whatsapp: '+84 90 123 45 67',
  pageUrl: 'https://website.example/plan',
  ...given,
})
