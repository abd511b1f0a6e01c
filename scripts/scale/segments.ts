import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import type { Step } from './step'

/** Saved filters of each kind, which every salesperson may use. */
const segments: Record<string, SegmentCondition[]> = {
  'Scale: from one country': [{ field: 'country', is: 'any_of', values: ['SG'] }],
  'Scale: came back': [{ field: 'leads', is: 'at_least', number: 2 }],
  'Scale: may get marketing': [{ field: 'marketing_email', is: 'yes' }],
  'Scale: travelled long ago': [{ field: 'last_trip', is: 'longer_ago', days: 365 }],
  'Scale: has an open lead': [{ field: 'open_lead', is: 'yes' }],
  'Scale: asked for Laos, long ago': [
    { field: 'destination', is: 'any_of', values: ['Laos'] },
    { field: 'last_lead', is: 'longer_ago', days: 365 },
  ],
}

const saved: Step = {
  what: 'segments',
  sql: ({ until }) => `
    INSERT INTO customer_segments (id, name, shared, conditions, created_at, updated_at)
    SELECT pg_temp.seeded_id('segment', n), name, true, conditions, '${until}', '${until}'
    FROM jsonb_each('${JSON.stringify(segments)}') WITH ORDINALITY AS kept (name, conditions, n)`,
}

export const segmentSteps: Step[] = [saved]
