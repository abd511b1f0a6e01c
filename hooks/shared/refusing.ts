import { APIError } from 'payload'
import { DomainError } from '@/src/domain/shared/domainError'
import { statusOf } from '@/src/platform/http/problemOf'

/** Runs a rule and turns its refusal into the error Payload shows in the panel and over REST. */
export const refusing = <Result>(rule: () => Result): Result => {
  try {
    return rule()
  } catch (error) {
    if (error instanceof DomainError) throw new APIError(error.detail, statusOf(error.code), { code: error.code }, true)
    throw error
  }
}

/** Tells whether a write comes from a command, which writes its own audit entry and event. */
export const isCommand = (context: Record<string, unknown>): boolean => context.command === true
