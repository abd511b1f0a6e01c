import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/collectionAccess'
import { marginField } from '@/src/access/marginRights'
import { ownOrUnassigned, role, scope } from '@/src/access/predicates'
import { approvalMachine } from '@/src/domain/quote/approvalMachine'
import { fact } from '@/src/fields/fact'
import { instant } from '@/src/fields/instant'
import { options } from '@/src/fields/options'

/** What managers were asked about the price of a version, and what they answered. */
export const PriceApprovals: CollectionConfig = {
  slug: 'price-approvals',
  admin: {
    group: 'Sales',
    useAsTitle: 'label',
    defaultColumns: ['label', 'state', 'reasons', 'askedBy', 'askedAt', 'answeredBy', 'answerNote'],
    listSearchableFields: ['label', 'reasons'],
    description:
      'A margin below the floor or a discount above the limit goes out only with a manager’s word. Ask and answer on the version itself.',
  },
  access: collectionAccess({ read: [role('manager'), ownOrUnassigned('quote'), scope('quotes:read')] }),
  defaultSort: '-askedAt',
  fields: [
    fact({ name: 'label', type: 'text', required: true }),
    fact({ name: 'quote', type: 'relationship', relationTo: 'quotes', required: true, index: true }),
    fact({ name: 'version', type: 'relationship', relationTo: 'quote-versions', required: true, index: true }),
    fact({
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: approvalMachine.initial,
      options: options(approvalMachine.states),
      enumName: 'enum_price_approvals_state',
      index: true,
      admin: { components: { Cell: '@/src/admin/shared/StatusCell#StatusCell' } },
    }),
    fact({ name: 'reasons', label: 'Why a manager is asked', type: 'textarea', required: true, access: marginField }),
    fact({ name: 'note', label: 'What the asker says', type: 'textarea' }),
    fact({ name: 'askedBy', type: 'relationship', relationTo: 'staff' }),
    fact(instant({ name: 'askedAt', index: true })),
    fact({ name: 'answerNote', label: 'The answer’s reason', type: 'textarea' }),
    fact({ name: 'answeredBy', type: 'relationship', relationTo: 'staff' }),
    fact(instant({ name: 'answeredAt' })),
    fact({ name: 'prices', type: 'json', required: true, access: marginField, admin: { hidden: true } }),
  ],
  versions: false,
}
