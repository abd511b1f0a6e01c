'use client'
import type { ActionField, ActionValue } from './actionTypes'
import { MoneyInput } from './MoneyInput'

type Props = {
  field: ActionField
  id: string
  value: ActionValue
  error?: string
  onChange: (value: ActionValue) => void
}

const Input = ({ field, id, value, error, onChange }: Props) => {
  const described = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const common = {
    id,
    name: field.name,
    'aria-required': field.required || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
    value: value ?? '',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  switch (field.type) {
    case 'textarea':
      return <textarea {...common} rows={4} />
    case 'select':
      return (
        <select {...common}>
          <option value="">Choose…</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )
    case 'money':
      return (
        <MoneyInput
          id={id}
          name={field.name}
          currency={field.currency}
          value={value}
          onChange={onChange}
          describedBy={described}
          invalid={Boolean(error)}
        />
      )
    default:
      return <input {...common} type={field.type} autoComplete="off" />
  }
}

/** One labelled field of an action's dialog, with its hint and what is wrong with it. */
export const ActionFieldInput = (props: Props) => {
  const { field, id, error } = props
  return (
    <div className="action-dialog__field">
      <label htmlFor={id}>
        {field.label}
        {field.required && <span aria-hidden="true"> *</span>}
      </label>
      <Input {...props} />
      {field.hint && (
        <p id={`${id}-hint`} className="action-dialog__hint">
          {field.hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="action-dialog__error">
          {error}
        </p>
      )}
    </div>
  )
}
