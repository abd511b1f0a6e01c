/** Records that belong to a customer and go along when that customer is merged into another, and back when it is undone. */
export const movedReferences = [
  { table: 'leads', column: 'customer_id' },
  { table: 'quotes', column: 'customer_id' },
  { table: 'bookings', column: 'customer_id' },
  { table: 'messages', column: 'customer_id' },
  { table: 'inbound_messages', column: 'customer_id' },
  { table: 'consent_records', column: 'customer_id' },
  // Whoever was merged into the one now merged away leads to the one kept.
  { table: 'customers', column: 'merged_into_id' },
] as const

/** References a merge treats in a way of their own: src/commands/crm/{moveIdentities,moveTags,movePairs}. */
export const treatedReferences = [
  'customer_identities.customer_id',
  'customers_rels.parent_id',
  'customer_relations.first_id',
  'customer_relations.second_id',
  'duplicate_suggestions.customer_a_id',
  'duplicate_suggestions.customer_b_id',
] as const

/** References that stay: the journal says who was merged then, and a lock on an open page is nobody's record. */
export const stayingReferences = [
  'customer_merges.kept_id',
  'customer_merges.merged_away_id',
  'payload_locked_documents_rels.customers_id',
] as const

export type MovedTable = (typeof movedReferences)[number]['table']
