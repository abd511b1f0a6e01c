'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'

/** Sends one delivery once more. */
export const ReplayButton = ({ path, what }: { path: string; what: string }) => {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  const replay = async () => {
    setBusy(true)
    const answer = await callApi(`${path}/replay`, { method: 'POST' })
    setBusy(false)
    if (answer.ok) toast.success(`${what} is sent again.`)
    else toast.error(answer.problem.detail)
    router.refresh()
  }
  return (
    <Button
      type="button"
      size="small"
      buttonStyle="secondary"
      margin={false}
      disabled={isBusy}
      onClick={() => void replay()}
      aria-label={`Replay ${what}`}
    >
      {isBusy ? 'Sending…' : 'Replay'}
    </Button>
  )
}
