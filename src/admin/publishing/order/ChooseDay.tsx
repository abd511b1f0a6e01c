'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'

/** Another day's order; what is not saved yet is seen on that day too. */
export const ChooseDay = ({ day }: { day: string }) => {
  const router = useRouter()
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const on = String(new FormData(event.currentTarget).get('on'))
    router.replace(`?on=${on}`, { scroll: false })
  }
  return (
    <form className="order-day" onSubmit={show}>
      <label htmlFor="order-day">On</label>
      <input id="order-day" name="on" type="date" required defaultValue={day} />
      <Button type="submit" buttonStyle="secondary" margin={false}>
        Show
      </Button>
    </form>
  )
}
