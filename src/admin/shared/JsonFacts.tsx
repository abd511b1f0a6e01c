'use client'
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

const words = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

const isFlat = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isPlain)

const Facts = ({ value }: { value: unknown }) => {
  if (value === null || value === undefined) return <p className="json-facts__none">Nothing</p>
  if (!isFlat(value)) return <pre>{JSON.stringify(value, null, 2)}</pre>
  return (
    <dl>
      {Object.entries(value).map(([name, fact]) => (
        <div key={name}>
          <dt>{words(name)}</dt>
          <dd>{fact === null ? '–' : String(fact)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Structured data to be read: its values by name where it is flat, else as it is stored. */
export const JsonFacts: JSONFieldClientComponent = ({ field, path: pathFromProps }) => {
  const { path, value } = useField<unknown>({ potentiallyStalePath: pathFromProps })
  return (
    <div className="field-type json-facts">
      <FieldLabel as="h3" label={field.label} path={path} />
      <Facts value={value} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
