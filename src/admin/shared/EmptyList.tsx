'use client'
import { Button, useListQuery } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { emptyLists } from './emptyLists'

const isNarrowed = ({ where, search }: { where?: unknown; search?: unknown }): boolean =>
  Boolean(search) || (typeof where === 'object' && where !== null && Object.keys(where).length > 0)

/** Below a list with nothing in it: how things come in, or that its filters leave nothing, and the way out of them. */
export const EmptyList = ({ collectionSlug }: { collectionSlug: string }) => {
  const router = useRouter()
  const work = useSearchParams().get('work')
  const { data, query, refineListData } = useListQuery()
  const texts = emptyLists[collectionSlug]
  if (!texts || !data || data.docs.length > 0) return null
  const narrowed = work !== null || isNarrowed(query)
  const showAll = () =>
    work === null
      ? void refineListData({ where: {}, search: '', page: 1 })
      : router.push(`/admin/collections/${collectionSlug}`)
  return (
    <div className="empty-list">
      <p>{narrowed ? texts.noMatch : texts.none}</p>
      {narrowed && (
        <Button type="button" buttonStyle="secondary" margin={false} onClick={showAll}>
          Show all
        </Button>
      )}
    </div>
  )
}
