'use client'
import { Button } from '@payloadcms/ui'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import type { SegmentView } from '@/src/queries/crm/customerSegments'
import type { CountedTag } from '@/src/queries/crm/customerTags'
import { SegmentConditionRow } from './SegmentConditionRow'
import { SegmentPreview } from './SegmentPreview'
import { useSegment } from './useSegment'

/** The conditions of a segment as a form, beside whom they find. */
export const SegmentEditor = ({ segment, tags }: { segment: SegmentView | null; tags: CountedTag[] }) => {
  const { draft, set, setCondition, addCondition, removeCondition, problem, isBusy, save, gone } = useSegment(segment)
  const mayEdit = segment?.may_edit ?? true
  return (
    <div className="segment">
      <form
        className="segment__form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset disabled={!mayEdit || isBusy}>
          <legend className="segment__legend">
            {mayEdit ? 'What it is' : `${segment?.owner_name ?? 'A colleague'}’s segment`}
          </legend>
          <label>
            Name
            <input value={draft.name} maxLength={100} required onChange={({ target }) => set({ name: target.value })} />
          </label>
          <label>
            What it is for
            <input
              value={draft.description}
              maxLength={300}
              onChange={({ target }) => set({ description: target.value })}
            />
          </label>
          <label className="segment__tick">
            <input type="checkbox" checked={draft.shared} onChange={({ target }) => set({ shared: target.checked })} />
            Colleagues may use it
          </label>
        </fieldset>
        <fieldset disabled={!mayEdit || isBusy}>
          <legend className="segment__legend">Customers of whom all of this is true</legend>
          {draft.conditions.length === 0 && <p>Without a condition it is everybody.</p>}
          {draft.conditions.map((condition, at) => (
            <SegmentConditionRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name of its own, and rows keep their order.
              key={at}
              number={at + 1}
              condition={condition}
              tags={tags}
              change={(next) => setCondition(at, next)}
              remove={() => removeCondition(at)}
            />
          ))}
          <Button type="button" buttonStyle="secondary" margin={false} onClick={addCondition}>
            Add a condition
          </Button>
        </fieldset>
        {problem && <p role="alert">{problem}</p>}
        {mayEdit && (
          <div className="segment__act">
            <Button type="submit" margin={false} disabled={isBusy}>
              {isBusy ? 'One moment…' : 'Save'}
            </Button>
            {segment && (
              <ActionButton
                label="Delete"
                describe="The filter goes; the customers in it stay as they are."
                endpoint={`/customer-segments/${segment.id}`}
                method="DELETE"
                doneMessage="Deleted."
                onDone={gone}
                ignoresForm
              />
            )}
          </div>
        )}
      </form>
      <SegmentPreview conditions={draft.conditions} />
    </div>
  )
}
