'use client'
import { Button } from '@payloadcms/ui'
import { languageNames, locales } from '@/src/domain/shared/language'
import type { LeadWorkspace } from '@/src/queries/integration/leadWorkspace'
import { DetailConflicts } from './DetailConflicts'
import { detailFields, useLeadDetails } from './useLeadDetails'

/** What staff write about a lead; saved together, merged with what others saved meanwhile, and never over it. */
export const LeadDetailsForm = ({ lead }: { lead: LeadWorkspace['lead'] }) => {
  const form = useLeadDetails(lead)
  const differences = lead.customer_differences ?? []
  return (
    <form
      className="workspace-details"
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      {detailFields.map(({ name, label, lines, lengthMax, isShort }) => (
        <div
          key={name}
          className={isShort ? 'workspace-details__one workspace-details__one--short' : 'workspace-details__one'}
        >
          <label htmlFor={`lead-${name}`}>{label}</label>
          {name === 'language' ? (
            <select
              id={`lead-${name}`}
              name={name}
              value={form.values[name]}
              onChange={(event) => form.set(name, event.target.value)}
            >
              <option value="">Not known</option>
              {locales.map((locale) => (
                <option key={locale} value={locale}>
                  {languageNames[locale]}
                </option>
              ))}
            </select>
          ) : lines ? (
            <textarea
              id={`lead-${name}`}
              name={name}
              rows={lines}
              maxLength={lengthMax}
              value={form.values[name]}
              onChange={(event) => form.set(name, event.target.value)}
            />
          ) : (
            <input
              id={`lead-${name}`}
              name={name}
              maxLength={lengthMax}
              inputMode={name === 'travelers' ? 'numeric' : undefined}
              value={form.values[name]}
              onChange={(event) => form.set(name, event.target.value)}
            />
          )}
          {form.errors[name] && <span className="workspace-details__error">{form.errors[name]}</span>}
        </div>
      ))}
      {lead.needs_triage && (
        <p className="workspace-details__triage">
          Something was not understood.{' '}
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => void form.understood()}
          >
            It is understood now
          </Button>
        </p>
      )}
      {differences.length > 0 && (
        <ul className="workspace-details__differences" aria-label="What differs from the customer’s own record">
          {differences.map(({ field, known, submitted }) => (
            <li key={field}>
              {field}: this request says <mark>{submitted}</mark>, the customer’s record {known ?? 'nothing'}
            </li>
          ))}
        </ul>
      )}
      <DetailConflicts conflicts={form.conflicts} choose={form.choose} />
      {form.problem && <p role="alert">{form.problem}</p>}
      <Button type="submit" size="medium" margin={false} disabled={!form.isChanged || form.isBusy}>
        {form.isBusy ? 'Saving…' : 'Save'}
      </Button>
    </form>
  )
}
