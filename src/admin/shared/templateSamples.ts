import type { MessagePlaceholder } from '@/src/domain/shared/messagePlaceholders'

/** What the preview of a template is filled with. */
export const templateSamples: Record<MessagePlaceholder, string> = {
  first_name: 'Alex',
  customer_name: 'Alex Sample',
  destination: 'Vietnam',
  reference: 'Q-2026-00042',
  title: 'Vietnam, north to south',
  owner_name: 'Demo Sales',
  company_name: 'Chapter2',
  total: '$4,820.00',
  amount: '$1,446.00',
  deposit: '$1,446.00',
  start_date: '14 March 2027',
  valid_until: '28 December 2026',
  due_at: '24 November 2026, 11:30',
  customer_email: 'alex@sample.example',
  customer_phone: '+84 90 123 45 67',
  notes: 'We love good food and quiet places.',
  link: 'https://chapter2.example/quote/sample',
}
