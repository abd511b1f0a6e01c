import { verifyAuditChain } from '@/src/platform/audit/verifyAuditChain'
import type { Sweep } from '@/src/platform/jobs/job'

/** Checks the whole hash chain of the audit trail; fails, naming the place, when an entry was tampered with. */
export const verifyAuditChainSweep: Sweep = {
  name: 'verify-audit-chain',
  everySeconds: 6 * 60 * 60,
  timeoutMs: 10 * 60 * 1000,
  run: async (ctx) => {
    const { verified, waiting, brokenAt } = await verifyAuditChain(ctx)
    if (brokenAt) throw new Error(`The audit chain breaks at entry ${brokenAt.position}: ${brokenAt.reason}.`)
    return { verified, waiting }
  },
}
