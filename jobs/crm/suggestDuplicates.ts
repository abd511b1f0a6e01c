import { suggestDuplicates } from '@/src/commands/crm/suggestDuplicates'
import { consumer } from '@/src/platform/jobs/job'
import { customerOfLead } from '@/src/queries/crm/customerOfLead'

/** Looks for others who may be whoever just asked. */
export const suggestDuplicatesOfLead = consumer({
  name: 'crm.suggest-duplicates-of-lead',
  on: 'lead.received',
  run: async (ctx, { data: { leadId } }) => {
    const customerId = await customerOfLead(ctx, leadId)
    if (customerId) await suggestDuplicates(ctx, { customerId })
  },
})

/** Looks again when a customer was made or changed by hand. */
export const suggestDuplicatesOfCustomer = consumer({
  name: 'crm.suggest-duplicates',
  on: 'customer.changed',
  run: async (ctx, { data }) => {
    await suggestDuplicates(ctx, data)
  },
})

/** Looks again with the addresses a merge brought. */
export const suggestDuplicatesOfMerged = consumer({
  name: 'crm.suggest-duplicates-of-merged',
  on: 'customer.merged',
  run: async (ctx, { data: { keptId } }) => {
    await suggestDuplicates(ctx, { customerId: keptId })
  },
})

/** Looks again at both who are two people once more: what only the other's addresses suggested goes. */
export const suggestDuplicatesOfUnmerged = consumer({
  name: 'crm.suggest-duplicates-of-unmerged',
  on: 'customer.merge_undone',
  run: async (ctx, { data: { keptId, mergedAwayId } }) => {
    await suggestDuplicates(ctx, { customerId: keptId })
    await suggestDuplicates(ctx, { customerId: mergedAwayId })
  },
})
