/** @jsxImportSource preact */
import type { ApiAnswer, ApiOperation, ApiParameter } from './apiModel'
import { exampleCall, exampleOf } from './exampleCall'
import { InlineCode } from './InlineCode'
import { SchemaTable } from './SchemaTable'
import { ScrollBox } from './ScrollBox'
import { schemaRows, typeText } from './schemaRows'

const Parameters = ({ parameters }: { parameters: ApiParameter[] }) => (
  <>
    <h4>Parameters</h4>
    <ScrollBox class="api-scroll" label="Parameters">
      <table class="api-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">In</th>
            <th scope="col">Type</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, in: place, required, description = '', schema }) => {
            const [row] = schemaRows({ type: 'object', properties: { [name]: schema } })
            return (
              <tr key={`${place}-${name}`}>
                <th scope="row">
                  <code>{name}</code>
                  {required && <span class="api-required">required</span>}
                </th>
                <td>{place}</td>
                <td>{typeText(schema)}</td>
                <td>
                  <InlineCode text={description} />
                  {row && row.bounds.length > 0 && <span class="api-bounds">{row.bounds.join(', ')}</span>}
                  {row && row.values.length > 0 && (
                    <span class="api-values">
                      {row.values.map((value) => (
                        <code key={value}>{value}</code>
                      ))}
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  </>
)

const Answer = ({ answer: { status, description, schema } }: { answer: ApiAnswer }) => (
  <li class="api-answer">
    <p>
      <b class={`api-status api-status-${status.charAt(0)}`}>{status}</b> <InlineCode text={description} />
    </p>
    {schema && schema.type !== 'string' && (
      <details>
        <summary>What is in it</summary>
        <SchemaTable schema={schema} caption={`Answer ${status}`} />
      </details>
    )}
  </li>
)

const Answers = ({ answers }: { answers: ApiAnswer[] }) => {
  const problems = answers.filter(({ isProblem }) => isProblem)
  return (
    <>
      <h4>Answers</h4>
      <ul>
        {answers
          .filter(({ isProblem }) => !isProblem)
          .map((answer) => (
            <Answer key={answer.status} answer={answer} />
          ))}
      </ul>
      {problems.length > 0 && (
        <p class="api-problems">
          Refused as a <a href="#problems">problem</a>:{' '}
          {problems.map(({ status }) => (
            <code key={status}>{status}</code>
          ))}
        </p>
      )}
    </>
  )
}

type Props = { operation: ApiOperation; server: string; isWebhook?: boolean }

/** One operation: what is sent, what comes back, and a call to copy. */
export const Operation = ({ operation, server, isWebhook = false }: Props) => {
  const { id, method, path, summary, parameters, body, answers } = operation
  return (
    <article class="api-operation" id={id} data-search={`${method} ${path} ${summary} ${id}`.toLowerCase()}>
      <h3>
        {!isWebhook && <b class={`api-method api-method-${method}`}>{method.toUpperCase()}</b>}
        <code>{path.replaceAll('/', '/\u200b')}</code>
        <a class="api-anchor" href={`#${id}`} aria-label={`Link to ${id}`}>
          #
        </a>
      </h3>
      <p>
        <InlineCode text={summary} />
      </p>
      {!isWebhook && parameters.length > 0 && <Parameters parameters={parameters} />}
      {body && (
        <>
          <h4>Body</h4>
          <SchemaTable schema={body} caption={`Body of ${id}`} />
        </>
      )}
      {!isWebhook && <Answers answers={answers} />}
      <h4>Example</h4>
      <ScrollBox class="api-code" label="Code">
        <pre>
          <code>{isWebhook && body ? JSON.stringify(exampleOf(body), null, 2) : exampleCall(operation, server)}</code>
        </pre>
      </ScrollBox>
    </article>
  )
}
