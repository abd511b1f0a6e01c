import type { AfterErrorHook } from 'payload'
import { sqlStateOf } from '@/src/platform/database/sqlState'

/** What Payload throws without a status of its own for queries and forms it cannot read. */
const unreadable = [
  /^adapter\.operators\[queryOperator\] is not a function$/,
  /^Unexpected end of form$/,
  /^Multipart: Boundary not found$/,
  /^Malformed part header$/,
  /^Request is not eligible for file upload$/,
]

const isBadInput = (error: Error): boolean => {
  // Class 22 is PostgreSQL's *data exception*: a value that is no number, no such option, out of range, not text.
  if (sqlStateOf(error)?.startsWith('22')) return true
  return error.name === 'SyntaxError' || unreadable.some((pattern) => pattern.test(error.message))
}

/** Answers 400 instead of 500 where Payload's REST stumbles over what the caller sent. */
export const answerBadInput: AfterErrorHook = ({ error }) =>
  isBadInput(error)
    ? { status: 400, response: { errors: [{ message: 'The request is not well formed.' }] } }
    : undefined
