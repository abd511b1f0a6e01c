import { z } from 'zod'
import { addRelation } from '@/src/commands/crm/addRelation'
import { recordConsent } from '@/src/commands/crm/recordConsent'
import { removeRelation } from '@/src/commands/crm/removeRelation'
import { settleGivenContact } from '@/src/commands/crm/settleGivenContact'
import { tagCustomer } from '@/src/commands/crm/tagCustomer'
import { consentPurposes } from '@/src/domain/crm/contactRules'
import { relationKinds } from '@/src/domain/crm/relationKinds'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { contactPermissions, customerConsents } from '@/src/queries/crm/customerConsents'
import { customerRelations } from '@/src/queries/crm/customerRelations'
import { customerTags } from '@/src/queries/crm/customerTags'
import { givenContacts } from '@/src/queries/crm/givenContacts'
import { readsCustomers, readsLeads, worksCustomers } from './crmRights'
import { consentItem, contactAnswer, givenContactItem, relationItem, tagItem } from './customerSchemas'
import { idParams } from './leadSchemas'

const tag = 'Customers'
const relationsAnswer = z.object({ items: z.array(relationItem) })
const consentsAnswer = z.object({ items: z.array(consentItem) })

const relations = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id/relations',
  operationId: 'listCustomerRelations',
  summary: 'Who belongs to a customer: household, family, companions, assistants, colleagues',
  tag,
  params: idParams,
  may: readsCustomers,
  answers: { 200: { description: 'At most a hundred.', schema: relationsAnswer } },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    return json({ items: await customerRelations(ctx, { caller: ctx.req.user, customerId: id }) })
  },
})

const relate = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/relations',
  operationId: 'addCustomerRelation',
  summary: 'Note how two customers belong together; it stands on both',
  tag,
  params: idParams,
  body: z.object({
    with_id: z.string(),
    kind: z.enum(relationKinds),
    side: z
      .enum(['first', 'second'])
      .default('first')
      .describe('`first`: this customer is the assistant of the other.'),
    note: z.string().trim().max(200).optional(),
  }),
  may: worksCustomers,
  answers: {
    201: { description: 'Noted.', schema: relationsAnswer },
    409: { description: '`relation-with-itself`, `relation-exists` or `already-merged`' },
  },
  handle: async ({ ctx, params, body: { with_id: withId, kind, side, note } }) => {
    const customer = await findVisible(ctx, { collection: 'customers', id: params.id })
    const other = await findVisible(ctx, { collection: 'customers', id: withId })
    const [firstId, secondId] = side === 'first' ? [customer.id, other.id] : [other.id, customer.id]
    await addRelation(ctx, { firstId, secondId, kind, note: note || null })
    const items = await customerRelations(ctx, { caller: ctx.req.user, customerId: customer.id })
    return json({ items }, { status: 201 })
  },
})

const unrelate = staffEndpoint({
  method: 'delete',
  path: '/api/v1/customers/:id/relations/:relation_id',
  operationId: 'removeCustomerRelation',
  summary: 'Take back what was noted about two customers',
  tag,
  params: z.object({ id: z.string(), relation_id: z.string() }),
  may: worksCustomers,
  answers: { 200: { description: 'What is left.', schema: relationsAnswer } },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    const asked = { caller: ctx.req.user, customerId: id }
    const known = await customerRelations(ctx, asked)
    if (!known.some((relation) => relation.id === params.relation_id))
      throw new DomainError('not-found', 'There is no such record.')
    await removeRelation(ctx, { relationId: params.relation_id })
    return json({ items: await customerRelations(ctx, asked) })
  },
})

const consents = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id/consents',
  operationId: 'listCustomerConsents',
  summary: 'What a customer allowed and refused, newest first: each answer is a record of its own',
  tag,
  params: idParams,
  may: readsLeads,
  answers: { 200: { description: 'The newest hundred.', schema: consentsAnswer } },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    return json({ items: await customerConsents(ctx, { customerId: id }) })
  },
})

const consent = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/consents',
  operationId: 'recordCustomerConsent',
  summary: 'Record what a customer allowed or refused; what was said before stays',
  tag,
  params: idParams,
  body: z.object({
    purpose: z.enum(consentPurposes),
    granted: z.union([z.boolean(), z.enum(['yes', 'no']).transform((said) => said === 'yes')]),
    source: z.string().trim().min(1).max(200).describe('How they said so.'),
    policy_version: z.string().trim().max(60).optional(),
  }),
  may: worksCustomers,
  answers: {
    201: { description: 'Recorded.', schema: consentsAnswer },
    409: { description: '`already-merged`' },
  },
  handle: async ({ ctx, params, body: { purpose, granted, source, policy_version: policyVersion } }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    await recordConsent(ctx, { customerId: id, purpose, granted, source, policyVersion: policyVersion || null })
    return json({ items: await customerConsents(ctx, { customerId: id }) }, { status: 201 })
  },
})

const contact = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id/contact-permissions',
  operationId: 'getContactPermissions',
  summary: 'What may be sent to a customer by which channel, and why or why not',
  tag,
  params: idParams,
  may: readsCustomers,
  answers: { 200: { description: 'An answer for every kind and channel, and each address.', schema: contactAnswer } },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    return json(await contactPermissions(ctx, { customerId: id }))
  },
})

const tags = staffEndpoint({
  method: 'get',
  path: '/api/v1/customer-tags',
  operationId: 'listCustomerTags',
  summary: 'The tags there are, with how many customers have each',
  tag,
  may: readsCustomers,
  answers: {
    200: {
      description: 'By name.',
      schema: z.object({
        items: z.array(tagItem.extend({ description: z.string().nullable(), customers: z.number().int() })),
      }),
    },
  },
  handle: async ({ ctx }) => json({ items: await customerTags(ctx) }),
})

const retag = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/tags',
  operationId: 'tagCustomer',
  summary: 'Put tags on a customer and take others off',
  tag,
  params: idParams,
  body: z.object({ add: z.array(z.uuid()).max(50).default([]), remove: z.array(z.uuid()).max(50).default([]) }),
  may: worksCustomers,
  answers: {
    200: { description: 'Their tags now.', schema: z.object({ tags: z.array(z.uuid()) }) },
    409: { description: '`already-merged`' },
    422: { description: '`unknown-tag`' },
  },
  handle: async ({ ctx, params, body }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    await tagCustomer(ctx, { customerId: id, ...body })
    const { tags: now } = await findVisible(ctx, { collection: 'customers', id })
    return json({ tags: (now ?? []).map((each) => (typeof each === 'object' ? each.id : each)) })
  },
})

const given = z.object({ items: z.array(givenContactItem) })

const toldContacts = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id/given-contacts',
  operationId: 'listGivenContacts',
  summary: 'Addresses that came with a customer’s requests and are on no record yet: anybody may have typed them',
  tag,
  params: idParams,
  may: readsLeads,
  answers: { 200: { description: 'At most five, the newest first.', schema: given } },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    return json({ items: await givenContacts(ctx, { customerId: id, caller: ctx.req.user }) })
  },
})

const settle = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/given-contacts',
  operationId: 'settleGivenContact',
  summary: 'Say whether an address that came with a request is the customer’s: theirs is put on their record',
  tag,
  params: idParams,
  body: z.object({
    lead_id: z.string().describe('The request it came with.'),
    field: z.enum(['email', 'phone']),
    answer: z.enum(['theirs', 'not_theirs']),
  }),
  may: worksCustomers,
  answers: {
    200: { description: 'What is left to be said.', schema: given },
    409: { description: '`contact-settled`, `address-taken` or `already-merged`' },
  },
  handle: async ({ ctx, params, body: { lead_id: leadId, field, answer } }) => {
    const customer = await findVisible(ctx, { collection: 'customers', id: params.id })
    const lead = await findVisible(ctx, { collection: 'leads', id: leadId })
    const contact = { customerId: customer.id, leadId: lead.id, field }
    await settleGivenContact(ctx, { ...contact, isTheirs: answer === 'theirs' })
    return json({ items: await givenContacts(ctx, { customerId: customer.id, caller: ctx.req.user }) })
  },
})

/** What is known about a customer beside their record: who belongs to them, what they allowed, how they are tagged. */
export const customerPartEndpoints: Endpoint[] = [
  ...[relations, relate, unrelate],
  ...[consents, consent, contact],
  ...[tags, retag],
  ...[toldContacts, settle],
]
