'use client'
import { Button } from '@payloadcms/ui'
import type { ApiConflict } from '@/src/admin/shared/callApi'

type Props = {
  conflicts: ApiConflict[]
  choose: (conflict: ApiConflict, whose: 'mine' | 'theirs') => void
  record?: 'lead' | 'customer'
}

const shown = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '(nothing)' : String(value)
const label = (field: string): string => field.replace(/_|(?=[A-Z])/g, ' ').toLowerCase()

/** What somebody else saved meanwhile beside what is typed here; nothing goes before it is decided. */
export const DetailConflicts = ({ conflicts, choose, record = 'lead' }: Props) => {
  if (conflicts.length === 0) return null
  return (
    <section className="workspace-conflicts" role="alert">
      <p>
        <strong>Somebody else changed this {record} while you were typing.</strong> Nothing of yours or theirs is lost:
        choose what it shall be, then save.
      </p>
      {conflicts.map((conflict) => (
        <div key={conflict.field} className="workspace-conflicts__one">
          <h3>{label(conflict.field)}</h3>
          <p>
            Saved by them: <q>{shown(conflict.theirs)}</q>
          </p>
          <p>
            Typed by you: <q>{shown(conflict.yours)}</q>
          </p>
          <div className="workspace-conflicts__choose">
            <Button
              type="button"
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => choose(conflict, 'theirs')}
            >
              Take theirs
            </Button>
            <Button
              type="button"
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => choose(conflict, 'mine')}
            >
              Keep mine
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
