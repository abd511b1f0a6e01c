import { afterAll, beforeAll } from '@jest/globals'
import { overrideSettings } from '@/src/platform/env'
import { fakePostmark } from '@/tests/contract/support/fakePostmark'
import { type HttpFake, startHttpFake } from '@/tests/contract/support/httpFake'

/** Gives the suite that calls it a Postmark that can be asked what it took; it outlives whoever sends. */
export const withFakePostmark = () => {
  let fake: HttpFake | undefined
  beforeAll(async () => {
    fake = await startHttpFake(fakePostmark())
    overrideSettings({ POSTMARK_SERVER_TOKEN: 'test-token', POSTMARK_API_URL: fake.url })
  })
  afterAll(async () => {
    overrideSettings({ POSTMARK_SERVER_TOKEN: '', POSTMARK_API_URL: '' })
    await fake?.stop()
  })
  return {
    /** The bodies of what was handed over for one address, also of what its sender never heard was taken. */
    sentTo: (address: string): { Subject: string }[] =>
      (fake?.requests ?? [])
        .filter(({ method, path }) => method === 'POST' && path === '/email')
        .map(({ body }) => JSON.parse(body) as { To: string; Subject: string })
        .filter(({ To }) => To === address),
  }
}
