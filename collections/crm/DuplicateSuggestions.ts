import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { role, scope } from '@/src/access/predicates'
import { suggestionStates } from '@/src/domain/crm/suggestionStates'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { jsonFact } from '@/src/fields/jsonFact'
import { options } from '@/src/fields/options'

/** Pairs of customers that may be one person, each once, with a score and why; only a person merges. */
export const DuplicateSuggestions: CollectionConfig = {
  slug: 'duplicate-suggestions',
  admin: {
    group: 'Sales',
    hidden: true,
    useAsTitle: 'id',
    defaultColumns: ['customerA', 'customerB', 'score', 'state'],
  },
  access: collectionAccess({ read: [role('manager'), scope('crm:read')] }),
  defaultSort: '-score',
  fields: [
    fact({ name: 'customerA', type: 'relationship', relationTo: 'customers', required: true, index: true }),
    fact({ name: 'customerB', type: 'relationship', relationTo: 'customers', required: true, index: true }),
    fact({ name: 'score', type: 'number', required: true, min: 0, max: 100 }),
    jsonFact({ name: 'reasons', required: true }),
    fact({
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: options(suggestionStates),
      enumName: 'enum_duplicate_suggestions_state',
    }),
    fact({ name: 'proposedBy', type: 'relationship', relationTo: 'staff' }),
    fact(instant({ name: 'proposedAt' })),
    fact({ name: 'note', type: 'text', maxLength: 500 }),
    fact({ name: 'decidedBy', type: 'relationship', relationTo: 'staff' }),
    fact(instant({ name: 'decidedAt' })),
  ],
  versions: false,
}
