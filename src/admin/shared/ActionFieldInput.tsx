'use client'
import type { ComponentProps } from 'react'
import type { ActionField, ActionValue } from './actionTypes'
import { MoneyInput } from './MoneyInput'

type Props = {
  field: ActionField
  id: string
  value: ActionValue
  error?: string
  onChange: (value: ActionValue) => void
}

type ChecksProps = Omit<Props, 'field' | 'error'> & {
  field: Extract<ActionField, { type: 'checks' }>
  described?: string
}

const Checks = ({ field, id, value, onChange, described }: ChecksProps) => {
  const chosen = Array.isArray(value) ? value : []
  const toggle = (option: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, option] : chosen.filter((each) => each !== option))
  return (
    <fieldset className="action-dialog__checks" aria-labelledby={`${id}-label`} aria-describedby={described}>
      {field.options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            name={field.name}
            checked={chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

type TextInputProps = ComponentProps<'input'> & { suggestions?: readonly string[] }

const TextInput = ({ suggestions, ...common }: TextInputProps) => (
  <>
    <input {...common} autoComplete="off" list={suggestions && `${common.id}-list`} />
    {suggestions && (
      <datalist id={`${common.id}-list`}>
        {suggestions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    )}
  </>
)

const Input = ({ field, id, value: given, error, onChange }: Props) => {
  const value = Array.isArray(given) ? null : given
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
    case 'checks':
      return <Checks field={field} id={id} value={given} onChange={onChange} described={described} />
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
      return (
        <TextInput {...common} type={field.type} suggestions={'suggestions' in field ? field.suggestions : undefined} />
      )
  }
}

const FieldName = ({ field, id }: Pick<Props, 'field' | 'id'>) => {
  const text = (
    <>
      {field.label}
      {field.required && <span aria-hidden="true"> *</span>}
    </>
  )
  // A group of boxes has a name, and each box a label of its own.
  if (field.type === 'checks') return <span id={`${id}-label`}>{text}</span>
  return <label htmlFor={id}>{text}</label>
}

/** One labelled field of an action's dialog, with its hint and what is wrong with it. */
export const ActionFieldInput = (props: Props) => {
  const { field, id, error } = props
  return (
    <div className="action-dialog__field">
      <FieldName field={field} id={id} />
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
