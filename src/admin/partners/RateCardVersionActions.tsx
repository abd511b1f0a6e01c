'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { TouchesLink } from '@/src/admin/quote/TouchesLink'
import { ActionBar } from '@/src/admin/shared/ActionBar'

type Season = { name: string }

const seasonOptions = (seasons: unknown) =>
  [...new Set(((seasons ?? []) as Season[]).map(({ name }) => name))].map((name) => ({ value: name, label: name }))

/** Puts a draft into force, copies one of its seasons to next year, or shows the quotes it touches. */
export const RateCardVersionActions = () => {
  const { id, data } = useDocumentInfo()
  if (!id) return null
  const isDraft = data?.status === 'draft'
  const seasons = seasonOptions(data?.seasons)
  return (
    <ActionBar
      actions={[
        isDraft &&
          seasons.length > 0 && {
            label: 'Copy a season to next year',
            describe:
              'Its dates a year later under a new name, its prices changed by the percentage: rounded to the smallest unit, half away from zero, then up to the step. The validity grows with it.',
            endpoint: `/rate-card-versions/${id}/copy-season`,
            fields: [
              { name: 'season', label: 'Season', type: 'select', required: true, options: seasons },
              { name: 'as', label: 'New name', type: 'text', required: true, hint: 'Such as High 2028.' },
              { name: 'percent', label: 'Change, %', type: 'text', required: true, defaultValue: '0' },
              {
                name: 'round_up_to_minor',
                label: 'Up to the next multiple of (smallest units)',
                type: 'text',
                defaultValue: '1',
                hint: '100 is whole dollars; 10000 is ten thousand dong.',
              },
            ],
            isWide: true,
            doneMessage: 'The season was copied.',
          },
        isDraft && {
          label: 'Activate',
          tone: 'primary',
          describe:
            'From now on quotes are priced with this version, and nobody can change it any more. The version in force is superseded; quotes that went out keep it.',
          endpoint: `/rate-card-versions/${id}/activate`,
          doneMessage: 'The version is in force.',
        },
      ]}
    >
      {data?.status !== 'superseded' && <TouchesLink kind="rate-card-versions" id={id} />}
    </ActionBar>
  )
}
