import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { TemplateKey } from '@/src/domain/shared/templateTypes'
import type { Tx } from '@/src/platform/database/inTransaction'
import type { Told } from '@/src/queries/crm/managers'
import type { LeadMessageFacts } from './leadMessageFacts'

type Telling = {
  lead: LeadMessageFacts
  leadId: string
  templateKey: TemplateKey
  /** Who is told; each once, whatever else they are. */
  people: readonly Told[]
  /** Unique for what is told; a person's id is added. */
  key: string
  values?: LeadMessageFacts['values']
}

/** Writes to each of some people about a lead, once. */
export const tellOfLead = async (
  tx: Tx,
  { lead, leadId, templateKey, people, key, values }: Telling,
): Promise<void> => {
  for (const [id, { email }] of new Map(people.map((person) => [person.id, person])))
    await queueMessage(tx, {
      templateKey,
      key: `${key}:${id}`,
      to: email,
      language: 'en',
      values: { ...lead.values, ...values },
      refs: { customer: lead.customer_id, lead: leadId },
      link: { kind: 'panel', targetId: `leads/${leadId}` },
      audience: 'staff',
    })
}
