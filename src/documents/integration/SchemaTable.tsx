/** @jsxImportSource preact */
import type { Schema } from './apiModel'
import { InlineCode } from './InlineCode'
import { ScrollBox } from './ScrollBox'
import { type SchemaRow, schemaRows, typeText } from './schemaRows'

const valuesShown = 14

const Values = ({ values }: Pick<SchemaRow, 'values'>) => {
  if (values.length === 0) return null
  const list = values.map((value) => <code key={value}>{value}</code>)
  if (values.length <= valuesShown) return <p class="api-values">{list}</p>
  return (
    <details class="api-values">
      <summary>{values.length} values</summary>
      {list}
    </details>
  )
}

/** The fields of a body or answer: name, type, and what is to be known of each. */
export const SchemaTable = ({ schema, caption }: { schema: Schema; caption: string }) => {
  const rows = schemaRows(schema)
  if (rows.length === 0) return <p class="api-plain">{typeText(schema)}</p>
  return (
    <ScrollBox class="api-scroll" label={caption}>
      <table class="api-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, depth, name, type, required, description, bounds, values }) => (
            <tr key={path}>
              <th scope="row" class={`api-depth-${Math.min(depth, 5)}`}>
                <code>{name}</code>
                {required && <span class="api-required">required</span>}
              </th>
              <td>{type}</td>
              <td>
                <InlineCode text={description} />
                {bounds.length > 0 && <span class="api-bounds">{bounds.join(', ')}</span>}
                <Values values={values} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
