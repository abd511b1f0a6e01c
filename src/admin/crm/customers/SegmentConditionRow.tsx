'use client'
import { Button } from '@payloadcms/ui'
import { MoneyInput } from '@/src/admin/shared/MoneyInput'
import { currencyIn } from '@/src/admin/shared/majorUnits'
import {
  blankCondition,
  comparisonsOf,
  type SegmentCondition,
  type SegmentField,
  segmentFieldNames,
  segmentWords,
} from '@/src/domain/crm/segmentConditions'
import { currencyCodes } from '@/src/domain/shared/currency'
import type { CountedTag } from '@/src/queries/crm/customerTags'

type Change = (next: SegmentCondition) => void
type Props = { number: number; condition: SegmentCondition; tags: CountedTag[]; change: Change; remove: () => void }

const fields = Object.entries(segmentFieldNames) as [SegmentField, string][]

const Choice = ({
  condition,
  tags,
  change,
  label,
}: {
  condition: Extract<SegmentCondition, { values: string[] }>
  tags: CountedTag[]
  change: Change
  label: string
}) => {
  const set = (values: string[]) => change({ ...condition, values })
  if (condition.field === 'tag')
    return (
      <fieldset className="segment__tags">
        <legend>{label}</legend>
        {tags.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={condition.values.includes(id)}
              onChange={({ target }) =>
                set(target.checked ? [...condition.values, id] : condition.values.filter((each) => each !== id))
              }
            />
            {name}
          </label>
        ))}
        {tags.length === 0 && <p>There are no tags yet.</p>}
      </fieldset>
    )
  return (
    <input
      aria-label={label}
      defaultValue={condition.values.join(', ')}
      placeholder="One or more, with commas between"
      onChange={({ target }) =>
        set(
          target.value
            .split(',')
            .map((text) => text.trim())
            .filter(Boolean),
        )
      }
    />
  )
}

const Whole = ({ value, set, label }: { value: number; set: (value: number) => void; label: string }) => (
  <input
    type="number"
    min={0}
    step={1}
    aria-label={label}
    value={value}
    onChange={({ target }) => set(Math.max(0, Math.trunc(Number(target.value))))}
  />
)

const Value = ({ number, condition, tags, change }: Omit<Props, 'remove'>) => {
  const label = `Condition ${number}: value`
  if ('values' in condition) return <Choice condition={condition} tags={tags} change={change} label={label} />
  if ('days' in condition)
    return <Whole value={condition.days} label={label} set={(days) => change({ ...condition, days })} />
  if ('number' in condition)
    return <Whole value={condition.number} label={label} set={(count) => change({ ...condition, number: count })} />
  if (!('amount_minor' in condition)) return null
  return (
    <span className="segment__money">
      <select
        aria-label={`Condition ${number}: currency`}
        value={condition.currency}
        onChange={({ target }) => change({ ...condition, currency: target.value })}
      >
        {currencyCodes.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
      <span className="segment__amount">
        <label htmlFor={`segment-money-${number}`}>{label}</label>
        <MoneyInput
          id={`segment-money-${number}`}
          name={`amount-${number}`}
          currency={currencyIn(condition.currency) ?? 'USD'}
          value={condition.amount_minor}
          onChange={(value) => typeof value === 'number' && change({ ...condition, amount_minor: value })}
        />
      </span>
    </span>
  )
}

/** One condition: what, how it is compared, and with what. */
export const SegmentConditionRow = ({ number, condition, tags, change, remove }: Props) => (
  <div className="segment__condition">
    <select
      aria-label={`Condition ${number}: what`}
      value={condition.field}
      onChange={({ target }) => change(blankCondition(target.value as SegmentField))}
    >
      {fields.map(([field, name]) => (
        <option key={field} value={field}>
          {name}
        </option>
      ))}
    </select>
    <select
      aria-label={`Condition ${number}: how`}
      value={condition.is}
      onChange={({ target }) => change({ ...condition, is: target.value } as SegmentCondition)}
    >
      {comparisonsOf(condition).map((is) => (
        <option key={is} value={is}>
          {segmentWords[is]}
        </option>
      ))}
    </select>
    <Value number={number} condition={condition} tags={tags} change={change} />
    <Button
      type="button"
      buttonStyle="subtle"
      size="small"
      margin={false}
      aria-label={`Remove condition ${number}`}
      onClick={remove}
    >
      Remove
    </Button>
  </div>
)
