import { chainAudit } from '@/src/platform/audit/chainAudit'
import type { Sweep } from '@/src/platform/jobs/job'

const batchesMax = 20

/** Seals new audit entries into the hash chain. */
export const chainAuditSweep: Sweep = {
  name: 'chain-audit',
  everySeconds: 30,
  run: async (ctx) => {
    let sealed = 0
    for (let batch = 0; batch < batchesMax; batch += 1) {
      const added = await chainAudit(ctx)
      sealed += added
      if (added === 0) break
    }
    return { sealed }
  },
}
