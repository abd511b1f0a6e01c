import type { KeptEmail, SandboxEmailStore } from './sandboxEmail'

/** Keeps sandbox mail in this process, oldest first; for tests. */
export const createMemoryEmailStore = (): SandboxEmailStore & { all(): KeptEmail[] } => {
  const kept = new Map<string, KeptEmail>()
  return {
    keep: async (message) => {
      if (!kept.has(message.idempotencyKey)) kept.set(message.idempotencyKey, message)
    },
    find: async ({ messageId }) => kept.get(messageId) ?? null,
    all: () => [...kept.values()],
  }
}
