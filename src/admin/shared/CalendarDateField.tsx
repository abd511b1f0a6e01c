'use client'
import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** A day of travel, chosen in the browser's own calendar and kept as `YYYY-MM-DD`. */
export const CalendarDateField: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly, validate }) => {
  const { admin: { className, description, style, width } = {}, label, localized, required } = field
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
    validate: (given, options) => validate?.(given as string, { ...options, required } as never) ?? true,
  })
  const isReadOnly = readOnly || disabled
  const classes = ['field-type', 'text', 'calendar-date', className, showError && 'error', isReadOnly && 'read-only']
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
        <input
          id={`field-${path.replace(/\./g, '__')}`}
          name={path}
          type="date"
          max="9999-12-31"
          disabled={isReadOnly}
          value={value ?? ''}
          onChange={(event) => setValue(event.target.value || null)}
        />
        <RenderCustomComponent
          CustomComponent={customComponents?.Description}
          Fallback={<FieldDescription description={description} path={path} />}
        />
      </div>
    </div>
  )
}
