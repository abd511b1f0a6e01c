import type { PayloadRequest } from 'payload'

export type Actor =
  | { kind: 'staff'; id: string; name: string }
  | { kind: 'service'; id: string; name: string }
  | { kind: 'customer'; id: string | null; name: string }
  | { kind: 'system'; id: null; name: string }
  | { kind: 'anonymous'; id: null; name: string }

export const systemActor = (name: string): Actor => ({ kind: 'system', id: null, name })

/** Names who is behind a request: the signed-in staff member or service account, else whom the context names, else nobody. */
export const actorOf = (req: Pick<PayloadRequest, 'user' | 'context'>): Actor => {
  const named = req.context?.actor as Actor | undefined
  if (named) return named
  const { user } = req
  if (!user) return { kind: 'anonymous', id: null, name: 'anonymous' }
  return user.collection === 'service-accounts'
    ? { kind: 'service', id: String(user.id), name: String(user.name) }
    : { kind: 'staff', id: String(user.id), name: String(user.name ?? user.email) }
}
