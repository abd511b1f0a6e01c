import type { MarkupRule } from '@/src/payload-types'

type Standing = Pick<MarkupRule, 'name' | 'level' | 'percent' | 'componentType'>

/** What the demo puts on net prices until a quote says otherwise. */
export const demoMarkups: readonly Standing[] = [
  { name: 'Demo default', level: 'default', percent: '25' },
  { name: 'Demo stays', level: 'component_type', componentType: 'accommodation', percent: '22' },
  { name: 'Demo flights and boats', level: 'component_type', componentType: 'transport', percent: '12' },
  { name: 'Demo fees', level: 'component_type', componentType: 'fee', percent: '10' },
]

/** Less than other stays, since the boat is easily compared. */
export const demoPartnerMarkup = { name: 'Demo boat on the bay', partner: 'Demo Bay Cruises', percent: '18' } as const
