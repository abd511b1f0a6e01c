import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { webhookSubscriptionMachine } from '@/src/domain/integration/webhookSubscriptionMachine'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'
import { options } from '@/src/fields/options'

/** Addresses of other systems that are told of domain events; their panel pages are our own, at `/webhooks`. */
export const WebhookSubscriptions: CollectionConfig = {
  slug: 'webhook-subscriptions',
  // An address is looked up before it is kept, which no write inside Payload's transaction may do: changes have their own doors.
  access: collectionAccess({ read: [role('manager'), scope('all')] }),
  admin: { group: 'Settings', useAsTitle: 'name', hidden: true },
  defaultSort: 'name',
  fields: [
    fact({ name: 'name', type: 'text', required: true, unique: true, maxLength: 120 }),
    fact({ name: 'url', type: 'text', required: true, maxLength: 2000 }),
    // Names, not options: an event more is then no migration. `*` stands for all of them, those to come included.
    jsonFact({ name: 'eventTypes', required: true }),
    fact({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: webhookSubscriptionMachine.initial,
      options: options(webhookSubscriptionMachine.states),
      enumName: 'enum_webhook_subscriptions_status',
    }),
    fact({ name: 'disabledReason', type: 'text' }),
    fact({ name: 'secretGeneration', type: 'number', required: true, defaultValue: 1 }),
    fact(instant({ name: 'previousSecretUntil' })),
    fact(instant({ name: 'lastAttemptAt' })),
    fact(instant({ name: 'lastSucceededAt' })),
    fact(instant({ name: 'failingSince' })),
  ],
  versions: false,
}
