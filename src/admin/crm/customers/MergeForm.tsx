'use client'
import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import type { MergeChoice, MergeField } from '@/src/domain/crm/planMerge'
import { isLanguage, languageNames } from '@/src/domain/shared/language'
import type { ComparedCustomer, CustomerComparison } from '@/src/queries/crm/customerComparison'
import { belongingsText, dayText, mergeFieldName, readable } from './customerText'
import { Tags } from './Tags'

type Props = { comparison: CustomerComparison; isManager: boolean }
type Side = 'kept' | 'merged_away'

const shown = (field: MergeField, value: unknown): string => {
  if (value === null || value === undefined || value === '') return '(nothing)'
  const text = String(value)
  if (field === 'language') return isLanguage(text) ? languageNames[text] : text
  return field === 'kind' ? readable(text) : text
}

const Person = ({ of, label }: { of: ComparedCustomer; label: string }) => (
  <div className="compare__person">
    <small>{label}</small>
    <h2>
      <Link href={`/admin/collections/customers/${of.id}`} prefetch={false}>
        {of.name}
      </Link>
    </h2>
    <p>Known since {dayText(of.created_at)}</p>
    <Tags tags={of.tags} />
    <p>{of.addresses.map(({ value }) => value).join(' · ') || 'No address'}</p>
    <p>Has {belongingsText(of.has)}.</p>
  </div>
)

type FieldProps = { choice: MergeChoice; wins: Side; choose: (side: Side) => void; isManager: boolean }

const Choice = ({ choice: { field, kept, mergedAway, wins: preset }, wins, choose, isManager }: FieldProps) => {
  const isSame = preset === 'same'
  const isChoice = isManager && !isSame && kept !== null && kept !== ''
  const option = (side: Side, value: unknown) =>
    isChoice ? (
      <label className={wins === side ? 'compare__value compare__value--wins' : 'compare__value'}>
        <input type="radio" name={field} checked={wins === side} onChange={() => choose(side)} />
        <span>{shown(field, value)}</span>
      </label>
    ) : (
      <span className={!isSame && wins === side ? 'compare__value compare__value--wins' : 'compare__value'}>
        {shown(field, value)}
      </span>
    )
  return (
    <fieldset className={isSame ? 'compare__field' : 'compare__field compare__field--differs'}>
      <legend>
        {mergeFieldName[field]}
        {!isSame && <mark>differs</mark>}
      </legend>
      {option('kept', kept)}
      {option('merged_away', mergedAway)}
    </fieldset>
  )
}

/** Both records field by field; what is chosen stands on the one that is kept. */
export const MergeForm = ({ comparison: { kept, other, fields }, isManager }: Props) => {
  const router = useRouter()
  const [taken, setTaken] = useState<MergeField[]>([])
  const choose = (field: MergeField) => (side: Side) =>
    setTaken((now) => [...now.filter((each) => each !== field), ...(side === 'merged_away' ? [field] : [])])
  const winner = ({ field, wins }: MergeChoice): Side =>
    wins === 'merged_away' || taken.includes(field) ? 'merged_away' : 'kept'
  const moves = `${belongingsText(other.has)}${other.relations > 0 ? ', companions' : ''}${other.tags.length > 0 ? ', tags' : ''}`
  return (
    <div className="compare">
      <div className="compare__people">
        <Person of={kept} label="This record stays" />
        <Person of={other} label="This one goes into it" />
      </div>
      <p className="compare__swap">
        <Link className="customer-button" href={`/admin/duplicates/${other.id}/${kept.id}`} prefetch={false}>
          Keep {other.name} instead
        </Link>
      </p>
      {fields.map((choice) => (
        <Choice
          key={choice.field}
          choice={choice}
          wins={winner(choice)}
          choose={choose(choice.field)}
          isManager={isManager}
        />
      ))}
      <p className="compare__moves">
        What moves to {kept.name}: {moves}. Both are found by all their addresses from then on.
      </p>
      <div className="compare__act">
        {isManager ? (
          <ActionButton
            label="Merge"
            tone="primary"
            describe={`${other.name} becomes part of ${kept.name}. What moves: ${moves}. It can be undone, exactly, from the list of merges.`}
            endpoint={`/customers/${kept.id}/merge`}
            body={{ merged_away_id: other.id, take: taken }}
            fields={[{ name: 'reason', label: 'How do you know', type: 'text' }]}
            confirmLabel="Merge them"
            doneMessage="They are one customer now."
            onDone={(answer) => router.push(`/admin/merges/${(answer as { id: string }).id}`)}
            ignoresForm
          />
        ) : (
          <ActionButton
            label="Propose to merge"
            tone="primary"
            describe="Managers merge customers. This pair goes to the top of their list."
            endpoint={`/customers/${kept.id}/propose-merge`}
            body={{ other_id: other.id }}
            fields={[{ name: 'note', label: 'How do you know', type: 'text' }]}
            confirmLabel="Propose"
            doneMessage="The managers see it first."
            onDone={() => router.push('/admin/duplicates')}
            ignoresForm
          />
        )}
      </div>
    </div>
  )
}
