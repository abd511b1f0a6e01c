import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { type Actor, actorOf } from './actor'

/** What every verb and query is given: the store, who asks, and the time it is. */
export type Context = {
  payload: BasePayload
  req: PayloadRequest
  actor: Actor
  requestId: string
  now: Date
}

type ContextArgs = { payload: BasePayload; actor: Actor; requestId: string; now?: Date; user?: PayloadRequest['user'] }

/** Makes a context for work that no HTTP request carries: jobs, sweeps, scripts and light public endpoints. */
export const createContext = async ({
  payload,
  actor,
  requestId,
  now = new Date(),
  user,
}: ContextArgs): Promise<Context> => {
  const req = await createLocalReq({ context: { actor, requestId }, user: user ?? undefined }, payload)
  return { payload, req, actor, requestId, now }
}

/** Makes the context of a request that Payload already understands. */
export const contextOf = (
  req: PayloadRequest,
  { requestId, now = new Date() }: { requestId: string; now?: Date },
): Context => {
  const actor = actorOf(req)
  req.context = { ...req.context, actor, requestId }
  // Our own doors read what they need: the bounds on strangers' REST and GraphQL reads are not for them.
  req.payloadAPI = 'local'
  return { payload: req.payload, req, actor, requestId, now }
}
