import type { Payload } from 'payload'
import type { Component, Partner } from '@/src/payload-types'
import { newId } from '@/src/platform/newId'

/** Makes a partner with a name nobody else has. */
export const aPartner = (payload: Payload, given: Partial<Partner> = {}): Promise<Partner> =>
  payload.create({
    collection: 'partners',
    data: { name: `Demo Partner ${newId()}`, kind: 'hotel', zone: 'Asia/Ho_Chi_Minh', risk: 'none', ...given },
    depth: 0,
  })

/** Makes a component of a partner of its own, unless one is given. */
export const aComponent = async (payload: Payload, given: Partial<Component> = {}): Promise<Component> =>
  payload.create({
    collection: 'components',
    data: {
      name: `Demo Component ${newId()}`,
      title: 'A stay',
      type: 'accommodation',
      partner: given.partner ?? (await aPartner(payload)).id,
      ...given,
    },
    depth: 0,
  })
