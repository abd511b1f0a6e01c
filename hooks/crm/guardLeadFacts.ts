import { guardFacts } from '@/hooks/shared/guardFacts'

/** Refuses to write a lead's stage, owner or customer other than through their commands. */
export const guardLeadFacts = guardFacts(
  [
    'stage',
    'owner',
    'customer',
    'reference',
    'submission',
    'channel',
    'slaDueAt',
    'slaBreachedAt',
    'nextDueAt',
    'firstResponseMinutes',
    'firstRespondedAt',
    'lostReason',
    'wonAt',
  ],
  'stage-follows-from-facts',
)
