import type { ArrayField } from 'payload'
import { requiredInEnglish } from './requiredInEnglish'

/** A list of short texts that staff order by dragging, such as what a trip includes. */
export const textList = ({
  name,
  label,
  localized = false,
}: {
  name: string
  label: string
  localized?: boolean
}): ArrayField => ({
  name,
  label,
  type: 'array',
  admin: { initCollapsed: true, components: { RowLabel: '@/src/admin/shared/TextRowLabel#TextRowLabel' } },
  fields: [
    { name: 'text', type: 'text', required: true, localized, validate: localized ? requiredInEnglish : undefined },
  ],
})
