import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** Whether events go to an address: people pause and resume, the system disables what no longer answers. */
export const webhookSubscriptionMachine = defineMachine({
  name: 'webhook subscription',
  initial: 'active',
  states: ['active', 'paused', 'disabled'],
  moves: {
    active: ['paused', 'disabled'],
    paused: ['active'],
    disabled: ['active'],
  },
})

export type WebhookSubscriptionStatus = StateOf<typeof webhookSubscriptionMachine>
