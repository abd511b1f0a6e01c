import { describe, expect, it } from '@jest/globals'
import { consumers, consumersByEvent, sweeps } from '@/jobs/registry'

const repeated = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at)

describe('the registry of jobs', () => {
  it('lists each consumer under the event it is for', () => {
    const misplaced = Object.entries(consumersByEvent).flatMap(([event, listed]) =>
      listed.filter(({ on }) => on !== event).map(({ name, on }) => `${name}: under ${event}, for ${on}`),
    )
    expect(misplaced).toEqual([])
  })

  it('gives every consumer and every sweep a name of its own', () => {
    expect(repeated(consumers.map(({ name }) => name))).toEqual([])
    expect(repeated(sweeps.map(({ name }) => name))).toEqual([])
  })
})
