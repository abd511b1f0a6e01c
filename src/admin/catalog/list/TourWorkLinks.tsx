'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import type { TourWork } from '@/src/domain/catalog/tourWork'

const list = '/admin/collections/tours'

const works: Record<TourWork, string> = {
  blocked: 'Something to mend',
  ready: 'Drafts ready to publish',
  outdated: 'Translations older than the English',
  untranslated: 'Not fully translated',
}

/** Lists of tours by what there is to do with them, looked up as things are now; the one that is shown says so. */
export const TourWorkLinks = () => {
  const shown = useSearchParams().get('work')
  return (
    <nav aria-label="Tours by what there is to do" className="list-presets tour-work">
      {Object.entries(works).map(([work, label]) => (
        <Link
          key={work}
          href={shown === work ? list : `${list}?work=${work}`}
          prefetch={false}
          className="list-presets__link"
          aria-current={shown === work ? 'true' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
