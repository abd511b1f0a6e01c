import { remindOfExpiry } from '@/src/commands/quote/remindOfExpiry'
import type { Sweep } from '@/src/platform/jobs/job'
import { versionsToRemindOf } from '@/src/queries/quote/versionsToRemindOf'
import { companySettings } from '@/src/queries/shared/company'

/** Reminds customers of quotes that end soon, a hundred at a time; none where the company set no days. */
export const remindOfExpirySweep: Sweep = {
  name: 'quote.remind-of-expiry',
  everySeconds: 5 * 60,
  run: async (ctx) => {
    const { quoteReminderDays: daysBefore } = await companySettings(ctx)
    let reminded = 0
    if (!daysBefore) return { reminded }
    for (const versionId of await versionsToRemindOf(ctx, { daysBefore, limit: 100 }))
      if (await remindOfExpiry(ctx, { versionId })) reminded += 1
    return { reminded }
  },
}
