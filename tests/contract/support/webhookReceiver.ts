import { type FakeRequest, startHttpFake } from './httpFake'

export type WebhookReceiver = {
  url: string
  received: FakeRequest[]
  /** The statuses to answer with, in turn; 200 once they are used up. */
  answerNext(statuses: number[]): void
  /** Resolves once this many webhooks have come in, in all. */
  hasReceived(count: number): Promise<void>
  stop(): Promise<void>
}

/** Starts an endpoint that takes webhooks. */
export const startWebhookReceiver = async (): Promise<WebhookReceiver> => {
  let statuses: number[] = []
  let waiting: { count: number; resolve: () => void }[] = []
  const fake = await startHttpFake((_request, res) => {
    res.writeHead(statuses.shift() ?? 200).end()
    for (const { count, resolve } of waiting) if (fake.requests.length >= count) resolve()
    waiting = waiting.filter(({ count }) => fake.requests.length < count)
  })
  return {
    url: `${fake.url}/webhooks/stripe`,
    received: fake.requests,
    answerNext: (next) => {
      statuses = next
    },
    hasReceived: (count) =>
      fake.requests.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
    stop: fake.stop,
  }
}
