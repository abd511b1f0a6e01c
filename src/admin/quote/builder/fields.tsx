'use client'
import { type ReactNode, useId, useState } from 'react'
import { majorText } from '@/src/admin/shared/majorUnits'
import { parseMoneyInput } from '@/src/domain/shared/parseMoneyInput'
import { useDesk, useHands } from './builderContext'

type Base = { label: string; hint?: ReactNode; className?: string }
type Of<Value> = Base & { value: Value; onChange: (value: Value) => void }

type FrameProps = Base & { id: string; children: ReactNode }

const Frame = ({ id, label, hint, className, children }: FrameProps) => (
  <div className={['builder-field', className].filter(Boolean).join(' ')}>
    <label htmlFor={id}>{label}</label>
    {children}
    {hint && (
      <p id={`${id}-hint`} className="builder-field__hint">
        {hint}
      </p>
    )}
  </div>
)

/** What every input of the builder has: a name, read-only where the version is, and the end of a step when it is left. */
const useInput = (hint: ReactNode) => {
  const id = useId()
  const { canEdit } = useDesk()
  const { seal } = useHands()
  return { id, disabled: !canEdit, onBlur: seal, 'aria-describedby': hint ? `${id}-hint` : undefined }
}

type TextProps = Of<string> & { max: number; lines?: number; placeholder?: string; suggestions?: readonly string[] }

/** A text, in one line or several. */
export const TextField = ({ value, onChange, max, lines, placeholder, suggestions, ...frame }: TextProps) => {
  const input = useInput(frame.hint)
  const common = {
    ...input,
    value,
    maxLength: max,
    placeholder,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <Frame {...frame} id={input.id}>
      {lines ? (
        <textarea {...common} rows={lines} />
      ) : (
        <input {...common} autoComplete="off" list={suggestions && `${input.id}-list`} />
      )}
      {suggestions && (
        <datalist id={`${input.id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Frame>
  )
}

/** A calendar date; null where there is none. */
export const DateField = ({ value, onChange, ...frame }: Of<string | null>) => {
  const input = useInput(frame.hint)
  return (
    <Frame {...frame} id={input.id}>
      <input
        {...input}
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </Frame>
  )
}

type ChoiceProps<Value extends string> = Of<Value> & { choices: readonly { value: Value; label: string }[] }

/** One of several. */
export const ChoiceField = <Value extends string>({ value, onChange, choices, ...frame }: ChoiceProps<Value>) => {
  const input = useInput(frame.hint)
  return (
    <Frame {...frame} id={input.id}>
      <select {...input} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type TypedProps<Value> = Of<Value | null> & {
  show: (value: Value) => string
  /** Null where the text is none of its values. */
  read: (text: string) => Value | null
  unit?: string
  placeholder?: string
  required?: boolean
}

/** A value that is typed as text and taken over as soon as it can be read; what cannot be read is marked and not taken. */
const TypedField = <Value,>({
  value,
  onChange,
  show,
  read,
  unit,
  placeholder,
  required,
  ...frame
}: TypedProps<Value>) => {
  const input = useInput(frame.hint)
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (value === null ? '' : show(value))
  const isBlank = text.trim() === ''
  const isWrong = isBlank ? Boolean(required) : read(text) === null
  const type = (next: string) => {
    setTyped(next)
    const isEmptied = next.trim() === ''
    const taken = isEmptied ? null : read(next)
    if (isEmptied ? !required : taken !== null) onChange(taken)
  }
  return (
    <Frame {...frame} id={input.id}>
      <span className="builder-field__unit">
        <input
          {...input}
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          value={text}
          aria-invalid={isWrong || undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            setTyped(null)
            input.onBlur()
          }}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
    </Frame>
  )
}

type CountProps = Of<number> & { min: number; max: number }
type CountOrNothingProps = Of<number | null> & { min: number; max: number; placeholder?: string }

const readCount =
  ({ min, max }: { min: number; max: number }) =>
  (text: string): number | null => {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : null
    return count !== null && count >= min && count <= max ? count : null
  }

/** A whole number within limits. */
export const CountField = ({ min, max, onChange, ...rest }: CountProps) => (
  <TypedField
    {...rest}
    required
    show={String}
    read={readCount({ min, max })}
    onChange={(value) => value !== null && onChange(value)}
  />
)

/** A whole number within limits, or nothing. */
export const CountOrNothingField = ({ min, max, ...rest }: CountOrNothingProps) => (
  <TypedField {...rest} show={String} read={readCount({ min, max })} />
)

type MoneyProps = Of<number | null> & { placeholder?: string; required?: boolean }

/** An amount in the version's currency: typed in major units, kept in minor ones. */
export const AmountField = (props: MoneyProps) => {
  const { currency } = useDesk().trip
  const read = (text: string) => {
    const amount = parseMoneyInput(text, currency)?.amountMinor ?? null
    return amount !== null && amount >= 0 ? amount : null
  }
  return <TypedField {...props} unit={currency} show={(minor) => majorText(minor, currency)} read={read} />
}

const percent = /^\d{1,3}(\.\d{1,4})?$/

/** A percentage as a decimal text. */
export const PercentField = (props: Of<string | null> & { placeholder?: string }) => (
  <TypedField
    {...props}
    unit="%"
    show={(text) => text}
    read={(text) => {
      const plain = text.trim().replace(',', '.')
      return percent.test(plain) ? plain : null
    }}
  />
)

/** Yes or no. */
export const TickField = ({ label, value, onChange, hint, className }: Of<boolean>) => {
  const input = useInput(hint)
  return (
    <div className={['builder-tick', className].filter(Boolean).join(' ')}>
      <input {...input} type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={input.id}>{label}</label>
      {hint && (
        <p id={`${input.id}-hint`} className="builder-field__hint">
          {hint}
        </p>
      )}
    </div>
  )
}
