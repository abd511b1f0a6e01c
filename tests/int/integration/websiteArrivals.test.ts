import { describe, expect, it } from '@jest/globals'
import { websiteArrivals } from '@/src/queries/integration/websiteArrivals'
import { postLead } from '@/tests/support/postLead'
import { tableCounts } from '@/tests/support/tableCounts'
import { withTestApp } from '@/tests/support/testApp'
import { websiteLead } from '@/tests/support/websiteLead'

describe('what the website sent here', () => {
  const test = withTestApp()

  it('is read as it was sent, within a time, and changes nothing', async () => {
    const from = new Date()
    await postLead(test, websiteLead({ email: ' Compare@Example.com', whatsapp: '+84 90 123 45 67' }))
    const ctx = await test.context()
    const before = await tableCounts(ctx)
    const read = await websiteArrivals(test, {
      from: new Date(from.getTime() - 60_000),
      to: new Date(Date.now() + 60_000),
    })
    expect(read).toEqual([
      {
        id: expect.stringMatching(/^L-/),
        name: 'Demo Traveller',
        email: 'compare@example.com',
        phoneTyped: '+84 90 123 45 67',
        at: expect.any(Date),
      },
    ])
    expect(await websiteArrivals(test, { from: new Date(0), to: new Date(from.getTime() - 60_000) })).toEqual([])
    expect(await tableCounts(ctx)).toEqual(before)
  })
})
