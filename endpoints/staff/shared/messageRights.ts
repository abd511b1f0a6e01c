import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/src/access/callers'

/** Who may send and repeat the messages they see. */
export const writesMessages = (user: NonNullable<PayloadRequest['user']>): boolean => hasRole(user, 'manager', 'sales')

export const messageParams = z.object({ id: z.string() })

export const messageAnswer = z.object({ id: z.string(), status: z.string() })
