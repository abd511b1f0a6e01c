import type { JSONField } from 'payload'
import { fact } from './fact'

/** Structured data that commands write and staff read. */
export const jsonFact = ({
  admin,
  ...field
}: Pick<JSONField, 'name'> & Partial<Pick<JSONField, 'label' | 'required' | 'admin'>>): JSONField =>
  fact({
    ...field,
    type: 'json',
    admin: { ...admin, components: { Field: '@/src/admin/shared/JsonFacts#JsonFacts' } },
  })
