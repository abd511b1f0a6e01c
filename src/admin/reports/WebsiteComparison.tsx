'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { SystemTable } from '@/src/admin/system/SystemTable'

type Arrival = { id: string; name: string; email: string | null; phone: string | null; at: string }
type Answer = { both: number; only_old: Arrival[]; only_here: Arrival[]; unreadable: number[] }

const compare = async (file: File, window: string): Promise<{ answer: Answer } | { problem: string }> => {
  try {
    const response = await fetch(`/api/v1/reports/website-comparison?${new URLSearchParams({ window })}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': file.type || 'application/octet-stream', accept: 'application/json' },
      body: file,
    })
    const answer = (await response.json()) as Answer & { detail?: string }
    return response.ok ? { answer } : { problem: answer.detail ?? `The server answered ${response.status}.` }
  } catch {
    return { problem: 'The server could not be reached.' }
  }
}

const Arrivals = ({ title, arrivals, empty }: { title: string; arrivals: Arrival[]; empty: string }) => (
  <SystemTable
    title={`${title}: ${arrivals.length}`}
    columns={[
      { label: 'When', whole: true },
      { label: 'Reference', whole: true },
      { label: 'Name' },
      { label: 'Address' },
    ]}
    rows={arrivals.map(({ id, name, email, phone, at }) => ({
      key: `${id} ${at}`,
      cells: [`${at.slice(0, 16).replace('T', ' ')} UTC`, id, name || '–', [email, phone].filter(Boolean).join(', ')],
    }))}
    empty={empty}
  />
)

const Compared = ({ answer }: { answer: Answer }) => (
  <div role="status">
    <p>
      <strong>
        {answer.both === 1 ? '1 request is on both sides.' : `${answer.both} requests are on both sides.`}
      </strong>
      {answer.unreadable.length > 0 &&
        ` Rows of the export without a time or an address, left out: ${answer.unreadable.join(', ')}.`}
    </p>
    <Arrivals title="Missing here" arrivals={answer.only_old} empty="All that the old path received is here." />
    <Arrivals title="Only here" arrivals={answer.only_here} empty="All that came in here is on the old path." />
  </div>
)

/** Hands an export in and shows what only one side has. */
export const WebsiteComparison = () => {
  const [isBusy, setBusy] = useState(false)
  const [found, setFound] = useState<Awaited<ReturnType<typeof compare>> | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return setFound({ problem: 'Choose a file first.' })
    setBusy(true)
    setFound(await compare(file, String(form.get('window'))))
    setBusy(false)
  }
  return (
    <>
      <form className="lead-file" onSubmit={(event) => void submit(event)}>
        <label>
          Export of the old path
          <input type="file" name="file" accept=".csv,.xlsx,.json,text/csv,application/json" required />
        </label>
        <label>
          Minutes two times may differ
          <input type="number" name="window" min={1} max={10_080} defaultValue={60} required />
        </label>
        <Button type="submit" size="medium" margin={false} disabled={isBusy}>
          {isBusy ? 'Comparing…' : 'Compare'}
        </Button>
        {found && 'problem' in found && (
          <p role="alert" className="lead-file__problem">
            {found.problem}
          </p>
        )}
      </form>
      {found && 'answer' in found && <Compared answer={found.answer} />}
    </>
  )
}
