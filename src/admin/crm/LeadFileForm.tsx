'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { sendFile } from '@/src/admin/shared/sendFile'

/** Hands a file of leads in and goes on to what each of its rows would do. */
export const LeadFileForm = () => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return setProblem('Choose a file first.')
    setBusy(true)
    setProblem(null)
    const query = new URLSearchParams({
      file_name: file.name,
      channel: String(form.get('channel')),
      ownership: String(form.get('ownership')),
    })
    const { body, detail } = await sendFile<{ id: string }>(`/lead-imports?${query}`, file)
    setBusy(false)
    if (!body) return setProblem(detail)
    toast.success('The file was looked over. Nothing is taken in yet.')
    router.push(`/admin/collections/lead-imports/${body.id}`)
  }
  return (
    <form className="lead-file" onSubmit={(event) => void submit(event)}>
      <label>
        File (CSV or Excel)
        <input type="file" name="file" accept=".csv,.xlsx,text/csv" required />
      </label>
      <label>
        They came by
        <select name="channel" defaultValue="manual">
          <option value="manual">In person or otherwise</option>
          <option value="email">E-mail</option>
          <option value="phone">Phone</option>
          <option value="whatsapp">WhatsApp</option>
        </select>
      </label>
      <label>
        Who takes them
        <select name="ownership" defaultValue="by_rules">
          <option value="by_rules">Whoever the rules choose</option>
          <option value="mine">I do</option>
        </select>
      </label>
      <Button type="submit" size="medium" margin={false} disabled={isBusy}>
        {isBusy ? 'Looking it over…' : 'Look it over'}
      </Button>
      <a href="/api/v1/lead-imports/template" download>
        Empty file with all columns
      </a>
      {problem && (
        <p role="alert" className="lead-file__problem">
          {problem}
        </p>
      )}
    </form>
  )
}
