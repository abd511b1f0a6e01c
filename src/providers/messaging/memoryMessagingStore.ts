import type { KeptMessage, SandboxMessagingStore } from './sandboxMessaging'

/** Keeps sandbox messages in this process, oldest first; for tests. */
export const createMemoryMessagingStore = (): SandboxMessagingStore & { all(): KeptMessage[] } => {
  const kept = new Map<string, KeptMessage>()
  return {
    keep: async (message) => {
      if (!kept.has(message.idempotencyKey)) kept.set(message.idempotencyKey, message)
    },
    find: async ({ messageId }) => kept.get(messageId) ?? null,
    listTo: async ({ to, since }) =>
      [...kept.values()].filter((message) => message.to === to && message.sentAt >= since),
    all: () => [...kept.values()],
  }
}
