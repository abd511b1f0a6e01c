'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import type { SegmentCondition } from '@/src/domain/crm/segmentConditions'
import type { ListedCustomer } from '@/src/queries/crm/listCustomers'

type Found = { count: number; more: boolean; sample: ListedCustomer[] }

const pauseMs = 350

/** Whom conditions find, counted anew while they are changed. */
export const SegmentPreview = ({ conditions }: { conditions: SegmentCondition[] }) => {
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = JSON.stringify(conditions)

  useEffect(() => {
    let isLate = false
    const pause = setTimeout(async () => {
      const answer = await callApi('/customer-segments/preview', {
        method: 'POST',
        body: { conditions: JSON.parse(asked) },
      })
      if (isLate) return
      setProblem(answer.ok ? null : 'A condition is not filled in yet.')
      if (answer.ok) setFound(answer.body as Found)
    }, pauseMs)
    return () => {
      isLate = true
      clearTimeout(pause)
    }
  }, [asked])

  return (
    <section className="segment__preview" aria-labelledby="segment-preview">
      <h2 id="segment-preview">Who is in it now</h2>
      <p role="status">
        {problem ??
          (found
            ? `${found.count}${found.more ? '+' : ''} ${found.count === 1 ? 'customer' : 'customers'}`
            : 'Counting…')}
      </p>
      {!problem && (
        <ul>
          {found?.sample.map(({ id, name, email, phone }) => (
            <li key={id}>
              <Link href={`/admin/collections/customers/${id}`} prefetch={false}>
                {name}
              </Link>
              <small>{email ?? phone}</small>
            </li>
          ))}
        </ul>
      )}
      {!problem && found && found.count > found.sample.length && <p>The newest {found.sample.length} are shown.</p>}
    </section>
  )
}
