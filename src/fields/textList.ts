import type { ArrayField, TextField } from 'payload'
import { requiredInEnglish } from './requiredInEnglish'
import { translated } from './translated'

// A field of its own for every list: Payload completes what it is given.
const textOf = ({ localized }: { localized: boolean }): TextField =>
  localized
    ? translated({ name: 'text', type: 'text', required: true, validate: requiredInEnglish })
    : { name: 'text', type: 'text', required: true }

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
  fields: [textOf({ localized })],
})
