'use client'
import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { MoneyInput } from './MoneyInput'
import { useRecordCurrency } from './useRecordCurrency'

const fallbackCurrency = 'USD'

const readable = (value: unknown): string | true => typeof value !== 'string' || 'An amount such as 1,234.50.'

/** An amount typed in major units of the record's currency, stored in minor ones. */
export const MoneyField: NumberFieldClientComponent = ({ field, path: pathFromProps, readOnly, validate }) => {
  const { admin: { className, description, style, width } = {}, label, localized, required, min } = field
  const { customComponents, disabled, path, setValue, showError, value } = useField<number | string | null>({
    potentiallyStalePath: pathFromProps,
    validate: (given, options) => {
      const answer = readable(given)
      return answer === true && validate ? validate(given as number, { ...options, required, min } as never) : answer
    },
  })
  const currency = useRecordCurrency(path) ?? fallbackCurrency
  const isReadOnly = readOnly || disabled
  const classes = ['field-type', 'number', 'money', className, showError && 'error', isReadOnly && 'read-only']
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ ...style, ...(width ? { '--field-width': width } : { flex: '1 1 auto' }) }}
    >
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel label={label} localized={localized} path={path} required={required} />}
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={customComponents?.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        <MoneyInput
          id={`field-${path.replace(/\./g, '__')}`}
          name={path}
          currency={currency}
          value={value}
          onChange={setValue}
          disabled={isReadOnly}
          invalid={showError}
        />
        <RenderCustomComponent
          CustomComponent={customComponents?.Description}
          Fallback={<FieldDescription description={description} path={path} />}
        />
      </div>
    </div>
  )
}
