import type { Context } from '@/src/platform/context'
import { ensureAdminTokenAccount } from './ensureAdminTokenAccount'
import { ensureTemplates } from './ensureTemplates'

/** Makes what every installation needs and does not have yet: message templates, and the account of ADMIN_API_TOKEN. */
export const ensureEssentials = async (ctx: Context): Promise<void> => {
  await ensureTemplates(ctx)
  await ensureAdminTokenAccount(ctx)
}
