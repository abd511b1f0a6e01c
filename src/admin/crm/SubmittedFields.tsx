const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Every field of a request as the website sent it. */
export const SubmittedFields = ({ raw, receivedAt }: { raw: unknown; receivedAt: string }) => {
  const fields = raw && typeof raw === 'object' && !Array.isArray(raw) ? Object.entries(raw) : []
  return (
    <section aria-label="Request as sent">
      <p>
        Received <time dateTime={receivedAt}>{receivedAt.replace('T', ' ').slice(0, 16)} UTC</time>
      </p>
      <dl>
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{textOf(value) || '(empty)'}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
