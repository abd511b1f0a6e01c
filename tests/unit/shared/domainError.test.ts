import { describe, expect, it } from '@jest/globals'
import { DomainError } from '@/src/domain/shared/domainError'
import { sharedErrorCodes } from '@/src/domain/shared/errorCodes'

describe('a domain error', () => {
  it('carries code, sentence and data apart', () => {
    const error = new DomainError('stale-revision', 'Somebody saved before you.', { revision: 4 })
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ code: 'stale-revision', detail: 'Somebody saved before you.', data: { revision: 4 } })
  })

  it.each(sharedErrorCodes)('%s is kebab-case', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})
