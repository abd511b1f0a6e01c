'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import type { CountedTag } from '@/src/queries/crm/customerTags'
import { Drop } from './Drop'

/** Puts tags on and takes them off, each at once. */
export const EditTags = ({ customerId, tags, worn }: { customerId: string; tags: CountedTag[]; worn: string[] }) => {
  const router = useRouter()
  const [chosen, setChosen] = useState(worn)
  const [isBusy, setBusy] = useState(false)
  const save = async (close: () => void) => {
    setBusy(true)
    const answer = await callApi(`/customers/${customerId}/tags`, {
      method: 'POST',
      body: {
        add: chosen.filter((id) => !worn.includes(id)),
        remove: worn.filter((id) => !chosen.includes(id)),
      },
    })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.problem.detail)
    toast.success('Tagged.')
    close()
    router.refresh()
  }
  const toggle = (id: string, isOn: boolean) =>
    setChosen((now) => (isOn ? [...now, id] : now.filter((each) => each !== id)))
  return (
    <Drop label="Tags">
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save(close)
          }}
        >
          <fieldset className="customer-ticks">
            <legend>Tags of this customer</legend>
            {tags.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ target }) => toggle(id, target.checked)}
                />
                {name}
              </label>
            ))}
          </fieldset>
          <Button type="submit" margin={false} disabled={isBusy}>
            Save tags
          </Button>
        </form>
      )}
    </Drop>
  )
}
