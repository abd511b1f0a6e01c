import type { CollectionRefreshHook } from 'payload'
import { APIError } from 'payload'
import { env } from '@/src/platform/env'

const hour = 60 * 60 * 1000

/** Refuses to prolong a session past its absolute limit; staff sign in again. */
export const enforceSessionLimit: CollectionRefreshHook = ({ user }) => {
  const { _sid: id, sessions = [] } = user as {
    _sid?: string
    sessions?: { id: string; createdAt?: string | Date | null }[]
  }
  const startedAt = sessions.find((session) => session.id === id)?.createdAt
  if (startedAt && Date.now() - new Date(startedAt).getTime() > env().STAFF_SESSION_HOURS * hour)
    throw new APIError('This session has lasted its day. Please sign in again.', 401, null, true)
}
